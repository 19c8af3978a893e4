import { string as anyString, array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { begin } from '../../src/detect';
import { begins, saysItsName, startOfName } from '../../src/detect/listing/says-name';
import type { Link } from '../../src/detect/types';

const link = (href: string, text: string): Link => ({ href, text, before: '', after: '', isNavigation: false });

test.each([
  ['/a/scan_01.pdf', 'scan_01.pdf', true],
  ['/a/scan_01.pdf', 'PDF Scan 01', true],
  ['/a/', 'a', true],
  ['?file=x/scan.pdf', 'scan', true],
  ['/news/4711', 'Bridge opens', false],
  ['/news/4711?page=2', 'Bridge opens', false],
  ['/b.txt', 'B', true],
  ['/long-name-of-a-scan.pdf', 'long-name-of-..>', true],
  ['/%D1%81%D0%BA%D0%B0%D0%BD', 'скан', true],
])('%s as %s', (href, text, says) => {
  expect(saysItsName(link(href, text))).toBe(says);
});

const parts = [
  'a',
  'B',
  'ab',
  'abc',
  'aBcd1',
  '1',
  '12',
  '/',
  '.',
  '.pdf',
  '-',
  '_',
  ' ',
  '?',
  '#',
  '=',
  '&',
  '%20',
  'ä',
  '€',
  'ſ',
];
const made = array(constantFrom(...parts), { maxLength: 8 }).map(list => list.join(''));

test('a link that is told at once to name nothing names nothing', () => {
  const isTold = (href: string, text: string) => {
    const start = startOfName(href);
    const isNothing = start >= 0 && !begins(href, start, text);
    return !isNothing || !saysItsName(link(href, text));
  };
  assert(property(made, made, isTold), { numRuns: 20_000 });
  assert(property(anyString(), anyString(), isTold));
  const start = startOfName('/news/4711');
  expect(begins('/news/4711', start, 'Bridge opens on May 4')).toBe(false);
});

test('a listing is told though its entries come behind five thousand other links, or are as many', () => {
  const head = {
    url: 'https://files.example/scans/',
    contentType: 'text/html',
    title: 'Index of /scans',
    form: 'page',
  } as const;
  const entry = (number: number): Link => ({
    ...link(`scan-${number}.pdf`, `scan-${number}.pdf`),
    after: '2026-01-08 04:10  1.2M',
    row: number,
  });
  const read = (links: readonly Link[]) => {
    const scan = begin(head);
    scan.feed({ text: 'Files\n', links });
    return scan.end({ state: 'full', reason: null, scanned: 0, of: 0 }).exposures[0]?.facts.files;
  };
  const entries = Array.from({ length: 7_000 }, (_, number) => entry(number));
  expect(read(entries)).toBe(7_000);
  const others = Array.from({ length: 4_000 }, (_, number) => link(`/news/${number}`, 'Bridge'));
  expect(read([...entries.slice(0, 2_000), ...others, ...entries.slice(2_000)])).toBe(7_000);
});
