import { COLUMN_STYLES, KEY_STYLES, type Style, spell, TITLE_STYLES } from '../labels';
import { asNumber, plain, withNumbers } from '../marked';
import type { Random } from '../random';
import type { Field } from '../record';
import { boxes, namedValues, nestedJson, yaml } from './more-keyed';
import { escapeHtml, page, type Write } from './written';

const spellAll = (records: readonly (readonly Field[])[], style: Style, random: Random): string[] =>
  records[0]!.map(({ label }) => spell(label, style, random));

const json: Write = (records, focus, random) => {
  const style = random.pick(KEY_STYLES);
  const keys = spellAll(records, style, random);
  const write = random.chance(0.3) ? numeric : (value: string) => value;
  const objects = records.map(fields => Object.fromEntries(fields.map(({ value }, at) => [keys[at]!, write(value)])));
  const wrap = random.pick<(all: object[]) => unknown>([
    all => all,
    all => all[0],
    all => ({ data: all, total: all.length }),
    all => ({ results: all.map((one, at) => ({ id: at + 1, record: one })) }),
    all => ({ took: 3, hits: { total: all.length, hits: all.map((one, at) => ({ _id: `r${at}`, _source: one })) } }),
  ]);
  const body = withNumbers(JSON.stringify(wrap(objects), null, random.chance(0.5) ? 2 : 0));
  return { body, contentType: 'application/json', style, spelled: keys[focus]! };
};

/** Whole numbers that JSON can hold become numbers, as programs write them. */
const numeric = (value: string): string =>
  /^[1-9]\d{0,14}$/.test(plain(value)) && value !== plain(value) ? asNumber(value) : value;

const ndjson: Write = (records, focus, random) => {
  const style = random.pick(KEY_STYLES);
  const keys = spellAll(records, style, random);
  const body = records
    .map(fields => JSON.stringify(Object.fromEntries(fields.map(({ value }, at) => [keys[at]!, value]))))
    .join('\n');
  return { body: `${body}\n`, contentType: 'application/x-ndjson', style, spelled: keys[focus]! };
};

const table: Write = (records, focus, random) => {
  const style = random.pick<Style>([...TITLE_STYLES, 'snake', 'camel']);
  const keys = spellAll(records, style, random);
  const row = (cells: readonly string[], name: string) =>
    `<tr>${cells.map(cell => `<${name}>${escapeHtml(cell)}</${name}>`).join('')}</tr>`;
  const rows = records
    .map(fields =>
      row(
        fields.map(({ value }) => value),
        'td',
      ),
    )
    .join('\n');
  const head = row(keys, random.chance(0.85) ? 'th' : 'td');
  return {
    body: page('Records', `<table>\n<thead>${head}</thead>\n<tbody>\n${rows}\n</tbody></table>`),
    contentType: 'text/html',
    style,
    spelled: keys[focus]!,
  };
};

const csv: Write = (records, focus, random) => {
  const style = random.pick(COLUMN_STYLES);
  const keys = spellAll(records, style, random);
  const comma = random.pick([',', ',', ',', ';', '\t', '|']);
  const cell = (text: string) =>
    plain(text).includes(comma) || text.includes('"') ? `"${text.replace(/"/g, '""')}"` : text;
  const lines = [keys, ...records.map(fields => fields.map(({ value }) => value))];
  return {
    body: `${lines.map(cells => cells.map(cell).join(comma)).join('\r\n')}\r\n`,
    contentType: comma === '\t' ? 'text/tab-separated-values' : 'text/csv',
    style,
    spelled: keys[focus]!,
  };
};

/** One record, a label before each value: `around` writes the pairs into their form. */
const pairs =
  (
    styles: readonly Style[],
    contentType: string,
    around: (written: readonly (readonly [string, string, string])[], random: Random) => string,
  ): Write =>
  (records, focus, random) => {
    const style = random.pick(styles);
    const keys = spellAll(records, style, random);
    const one = records[0]!;
    const written = one.map(({ label, value }, at) => [keys[at]!, value, label] as const);
    return { body: around(written, random), contentType, style, spelled: keys[focus]! };
  };

const detail = pairs(TITLE_STYLES, 'text/html', (written, random) => {
  const colon = random.pick([':', '']);
  const name = random.pick(['th', 'td']);
  const rows = written.map(
    ([key, value]) => `<tr><${name}>${escapeHtml(key)}${colon}</${name}><td>${escapeHtml(value)}</td></tr>`,
  );
  return page('Details', `<h1>Details</h1>\n<table>\n${rows.join('\n')}\n</table>`);
});

const definitions = pairs(TITLE_STYLES, 'text/html', (written, random) => {
  const colon = random.pick([':', '']);
  return page(
    'Details',
    `<dl>\n${written.map(([key, value]) => `<dt>${escapeHtml(key)}${colon}</dt><dd>${escapeHtml(value)}</dd>`).join('\n')}\n</dl>`,
  );
});

const form = pairs(TITLE_STYLES, 'text/html', (written, random) => {
  const isAround = random.chance(0.4);
  const inputs = written.map(([key, value], at) => {
    const input = `<input type="text" id="f${at}" name="f${at}" value="${escapeHtml(value)}">`;
    if (isAround) return `<p><label>${escapeHtml(key)} ${input}</label></p>`;
    return `<p><label for="f${at}">${escapeHtml(key)}</label> ${input}</p>`;
  });
  return page('Edit', `<form method="post">\n${inputs.join('\n')}\n<button>Save</button></form>`);
});

const formNames = pairs(KEY_STYLES, 'text/html', written => {
  const inputs = written.map(([key, value]) => `<p><input type="text" name="${key}" value="${escapeHtml(value)}"></p>`);
  return page('Edit', `<form method="post">\n${inputs.join('\n')}\n<button>Save</button></form>`);
});

const lines = pairs(TITLE_STYLES, 'text/plain', (written, random) => {
  const sign = random.pick([': ', ': ', ' : ', ':\t']);
  return `${written.map(([key, value]) => `${key}${sign}${value}`).join('\n')}\n`;
});

const blocks = pairs(TITLE_STYLES, 'text/html', (written, random) => {
  const [before, after] = random.pick([
    ['<p><b>', '</b>'],
    ['<div><span>', '</span>'],
    ['<li><strong>', '</strong>'],
  ] as const);
  return page(
    'Details',
    written
      .map(
        ([key, value]) =>
          `${before}${escapeHtml(key)}:${after} ${escapeHtml(value)}</${before.slice(1, before.indexOf('>'))}>`,
      )
      .join('\n'),
  );
});

const xml: Write = (records, focus, random) => {
  const style = random.pick<Style>(['camel', 'pascal', 'snake', 'upper-snake']);
  const keys = spellAll(records, style, random);
  const elements = records.map(
    fields =>
      `  <record>\n${fields.map(({ value }, at) => `    <${keys[at]!}>${escapeHtml(value)}</${keys[at]!}>`).join('\n')}\n  </record>`,
  );
  return {
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<export>\n${elements.join('\n')}\n</export>\n`,
    contentType: 'application/xml',
    style,
    spelled: keys[focus]!,
  };
};

const sql: Write = (records, focus, random) => {
  const style = random.pick<Style>(['snake', 'upper-snake', 'camel', 'flat']);
  const keys = spellAll(records, style, random);
  const values = records.map(fields => `(${fields.map(({ value }) => `'${value.replace(/'/g, "''")}'`).join(', ')})`);
  return {
    body: `INSERT INTO export_rows (${keys.join(', ')}) VALUES\n${values.join(',\n')};\n`,
    contentType: 'text/plain',
    style,
    spelled: keys[focus]!,
  };
};

/** The forms that take any record of labels and values, with how many of a hundred documents have them. */
export const keyedForms: readonly { form: string; share: number; rows: readonly [number, number]; write: Write }[] = [
  { form: 'json', share: 20, rows: [1, 4], write: json },
  { form: 'ndjson', share: 3, rows: [2, 4], write: ndjson },
  { form: 'table', share: 17, rows: [2, 4], write: table },
  { form: 'csv', share: 17, rows: [2, 4], write: csv },
  { form: 'detail-table', share: 7, rows: [1, 1], write: detail },
  { form: 'definition-list', share: 6, rows: [1, 1], write: definitions },
  { form: 'form-labels', share: 5, rows: [1, 1], write: form },
  { form: 'form-names', share: 3, rows: [1, 1], write: formNames },
  { form: 'lines', share: 7, rows: [1, 1], write: lines },
  { form: 'blocks', share: 5, rows: [1, 1], write: blocks },
  { form: 'xml', share: 5, rows: [1, 3], write: xml },
  { form: 'sql', share: 4, rows: [1, 3], write: sql },
  { form: 'nested-json', share: 6, rows: [1, 3], write: nestedJson },
  { form: 'named-values', share: 3, rows: [1, 2], write: namedValues },
  { form: 'boxes', share: 4, rows: [1, 1], write: boxes },
  { form: 'yaml', share: 2, rows: [1, 3], write: yaml },
];
