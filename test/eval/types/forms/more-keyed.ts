import { KEY_STYLES, type Style, spell, TITLE_STYLES } from '../labels';
import type { Field } from '../record';
import { escapeHtml, page, type Write } from './written';

/** Objects in objects: the person in one, the rest in another, as programs that know no tables write. */
export const nestedJson: Write = (records, focus, random) => {
  const style = random.pick(KEY_STYLES);
  const keys = records[0]!.map(({ label }) => spell(label, style, random));
  const [outer, inner] = random.pick([
    ['patient', 'details'],
    ['demographics', 'record'],
    ['person', 'attributes'],
    ['resident', 'data'],
  ] as const);
  const objects = records.map(fields => {
    const half = (isPerson: boolean) =>
      Object.fromEntries(
        fields.flatMap(({ label, value }, at) => (PERSONAL.test(label) === isPerson ? [[keys[at]!, value]] : [])),
      );
    return { id: random.digits(3), [outer]: half(true), [inner]: half(false) };
  });
  return {
    body: JSON.stringify(objects.length === 1 ? objects[0] : { items: objects }, null, random.chance(0.5) ? 2 : 0),
    contentType: 'application/json',
    style,
    spelled: keys[focus]!,
  };
};
const PERSONAL = /name|birth|dob|patient|sex/;

/** A list of names and values instead of keys: what forms send and what tables of attributes hold. */
export const namedValues: Write = (records, focus, random) => {
  const style = random.pick<Style>([...TITLE_STYLES, 'camel', 'snake']);
  const [list, name, value] = random.pick([
    ['fields', 'name', 'value'],
    ['answers', 'label', 'value'],
    ['attributes', 'key', 'value'],
    ['items', 'field', 'content'],
  ] as const);
  const keys = records[0]!.map(({ label }) => spell(label, style, random));
  const write = (fields: readonly Field[]) => ({
    [list]: fields.map((field, at) => ({ [name]: keys[at]!, [value]: field.value })),
  });
  return {
    body: JSON.stringify(records.map(write), null, random.chance(0.5) ? 2 : 0),
    contentType: 'application/json',
    style,
    spelled: keys[focus]!,
  };
};

/** Labels and values as boxes beside one another, told apart by their classes alone. */
export const boxes: Write = (records, focus, random) => {
  const style = random.pick(TITLE_STYLES);
  const keys = records[0]!.map(({ label }) => spell(label, style, random));
  const [label, value] = random.pick([
    ['label', 'value'],
    ['field-name', 'field-value'],
    ['col-4', 'col-8'],
  ] as const);
  const rows = records[0]!.map(
    (field, at) =>
      `<div class="row"><div class="${label}">${escapeHtml(keys[at]!)}</div><div class="${value}">${escapeHtml(field.value)}</div></div>`,
  );
  return { body: page('Details', rows.join('\n')), contentType: 'text/html', style, spelled: keys[focus]! };
};

/** YAML, as exports and configuration hold records. */
export const yaml: Write = (records, focus, random) => {
  const style = random.pick<Style>(['snake', 'camel', 'kebab']);
  const keys = records[0]!.map(({ label }) => spell(label, style, random));
  const write = (fields: readonly Field[]) =>
    fields
      .map(({ value }, at) => `${at === 0 ? '- ' : '  '}${keys[at]!}: ${random.chance(0.3) ? `"${value}"` : value}`)
      .join('\n');
  return { body: `${records.map(write).join('\n')}\n`, contentType: 'text/plain', style, spelled: keys[focus]! };
};
