import { CODE, CODE_END } from '../../../src/snapshot/text';
import { type Format, formats, hostileFormats, hostileTrees } from './formats';
import { hits, hitsInJson, hostile, hostileJson } from './hostile';
import type { Group, Text } from './make';
import { page } from './pages';
import { patient } from './patients';
import { createRandom } from './random';
import { module } from './scripts';
import { paragraph } from './words';

const ORDINARY = 4_000_000;
const LONG = 10_000_000;
const raw = { form: 'raw', contentType: 'text/plain' } as const;
const json = { form: 'raw', contentType: 'application/json' } as const;
const html = { form: 'page', contentType: 'text/html' } as const;
const HITS = '{"took":5,"timed_out":false,"hits":{"total":{"value":98110,"relation":"eq"},"max_score":1,"hits":[';
const columns = Object.keys(patient(createRandom(1))).join(',');

/** Every text, in the order of the table. */
export const texts: readonly Text[] = [
  { name: 'pages', group: 'ordinary', length: ORDINARY, head: html, part: random => page(random) },
  { name: 'pages, two-byte', group: 'ordinary', length: ORDINARY, head: html, part: random => page(random, 3) },
  {
    name: 'pages of 100 KB, each by itself',
    group: 'ordinary',
    length: ORDINARY,
    head: html,
    part: random => page(random),
    pageLength: 100_000,
  },
  { name: 'plain text', group: 'ordinary', length: ORDINARY, head: raw, part: random => `${paragraph(random)}\n\n` },
  {
    name: 'plain text, two-byte',
    group: 'ordinary',
    length: ORDINARY,
    head: raw,
    part: random => `${paragraph(random, 3)}\n\n`,
  },
  { name: 'patients, JSON', group: 'dense', length: ORDINARY, head: json, open: '[', part: row(','), close: 'null]' },
  {
    name: 'patients, NDJSON',
    group: 'dense',
    length: ORDINARY,
    head: { ...json, contentType: 'application/x-ndjson' },
    part: row('\n'),
  },
  {
    name: 'patients, CSV',
    group: 'dense',
    length: ORDINARY,
    head: { ...raw, contentType: 'text/csv' },
    open: `${columns}\n`,
    part: random => `${Object.values(patient(random)).map(quoted).join(',')}\n`,
  },
  ...inFormats(formats, 'dense', ORDINARY, raw, name => `patients, ${name}`),
  {
    name: 'Elasticsearch answer, 50 MB',
    group: 'dense',
    length: 50_000_000,
    head: json,
    open: HITS,
    part: random =>
      `{"_index":"patients","_id":"${random.letters(20)}","_score":1,"_source":${JSON.stringify(patient(random))}},`,
    close: 'null]}}',
  },
  {
    name: 'minified JavaScript',
    group: 'minified',
    length: ORDINARY,
    head: { ...raw, contentType: 'text/javascript' },
    part: module,
  },
  {
    name: 'minified JavaScript, as code of a page',
    group: 'minified',
    length: ORDINARY,
    head: html,
    open: CODE,
    part: module,
    close: CODE_END,
  },
  { name: 'minified JavaScript, as text of a page', group: 'minified', length: ORDINARY, head: html, part: module },
  ...inEachForm(hostile, LONG),
  ...inEachForm(hits, ORDINARY),
  ...inFormats(hostileFormats, 'worst', LONG, raw),
  ...inFormats(hostileTrees, 'worst', LONG, { form: 'xml', contentType: 'application/xml' }),
  ...inJson(hostileJson, LONG),
  ...inJson(hitsInJson, ORDINARY),
];

function row(end: string): Text['part'] {
  return random => JSON.stringify(patient(random)) + end;
}

function quoted(value: string): string {
  return value.includes(',') ? `"${value}"` : value;
}

function inEachForm(parts: Readonly<Record<string, Text['part']>>, length: number): Text[] {
  return Object.entries(parts).flatMap(([name, part]) => [
    { name: `${name}, raw`, group: 'worst', length, head: raw, part } as const,
    { name: `${name}, page`, group: 'worst', length, head: html, part } as const,
    { name: `${name}, JSON string`, group: 'worst', length, head: json, open: '{"rows":["', part } as const,
  ]);
}

function inJson(parts: Readonly<Record<string, Text['part']>>, length: number): Text[] {
  return Object.entries(parts).map(
    ([name, part]) =>
      ({ name: `${name} in JSON`, group: 'worst', length, head: json, open: '[', part, close: 'null]' }) as const,
  );
}

function inFormats(
  some: Readonly<Record<string, Format>>,
  group: Group,
  length: number,
  head: Text['head'],
  called = (name: string) => name,
): Text[] {
  return Object.entries(some).map(([name, format]) => ({ name: called(name), group, length, head, ...format }));
}
