import type { Chunk, Head, Link } from '../../../src/detect/types';
import { CODE, CODE_END } from '../../../src/snapshot/text';
import { type Format, formats, hostileFormats, hostileTrees } from './formats';
import { hits, hitsInJson, hostile, hostileJson } from './hostile';
import { PLACE, page } from './pages';
import { patient } from './patients';
import { createRandom, type Random } from './random';
import { module } from './scripts';
import { paragraph } from './words';

/** What a text is held to: the times of a bare loop that the engine may take. */
export const TARGETS = { ordinary: 2.5, dense: 5, minified: 4, worst: 9 } as const;
export type Group = keyof typeof TARGETS;

/** A text that the benchmark makes: an opening, as many parts as it takes, an end. */
export interface Text {
  name: string;
  group: Group;
  /** Characters, about. */
  length: number;
  head: Pick<Head, 'form' | 'contentType'>;
  open?: string;
  part(random: Random): string | readonly Chunk[];
  close?: string;
  /** Characters of a page, where the text is read as many of them. */
  pageLength?: number;
}

/** What was made: all of it in one string, and the pages that it is read as. */
export interface Made {
  head: Head;
  text: string;
  pages: readonly Page[];
}

/** A text with its links, each where its chunk ended. */
export interface Page {
  text: string;
  links: readonly { at: number; link: Link }[];
}

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

/** A text of about that length, the same for the same seed. */
export function make(text: Text, length = text.length, seed = 1): Made {
  const random = createRandom(seed);
  const pages: Page[] = [];
  for (let left = length; left > 0; left -= pages.at(-1)!.text.length) {
    pages.push(makePage(text, Math.min(left, text.pageLength ?? left), random));
  }
  return { head: { ...text.head, url: PLACE, title: 'Index' }, text: pages.map(page => page.text).join(''), pages };
}

function makePage(text: Text, length: number, random: Random): Page {
  const written = [text.open ?? ''];
  const links: { at: number; link: Link }[] = [];
  let at = written[0]!.length;
  while (at < length) {
    const part = text.part(random);
    for (const chunk of typeof part === 'string' ? [{ text: part }] : part) {
      written.push(chunk.text);
      at += chunk.text.length;
      for (const link of chunk.links ?? []) links.push({ at, link });
    }
  }
  written.push(text.close ?? '');
  return { text: written.join(''), links };
}

/** A page cut at every `size` characters, links with the piece they stood in. */
export function* pieces({ text, links }: Page, size: number): Generator<Chunk> {
  let next = 0;
  for (let start = 0; start < text.length; start += size) {
    const first = next;
    while (next < links.length && links[next]!.at < start + size) next += 1;
    const own = links.slice(first, next).map(({ link }) => link);
    yield { text: text.slice(start, start + size), links: own };
  }
}

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
