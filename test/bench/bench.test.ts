import { describe, expect, it } from 'vitest';
import { begin } from '../../src/detect';
import { staysIn, type TraceEvent } from '../browsers/recording';
import { middleHalf } from './figure';
import { exitCode } from './held';
import { worstOf } from './node/texts';
import { inReadme, type Part, report } from './report';
import { texts } from './texts';
import { make, pieces, type Text } from './texts/make';
import { patient } from './texts/patients';
import { createRandom } from './texts/random';

const SHORT = 70_000;
const named = (name: string): Text => texts.find(each => each.name === name)!;
const textOf = (name: string, seed = 1): string => make(named(name), SHORT, seed).text;
const wideIn = (text: string): number => (text.match(/[\u0100-\uffff]/g)?.length ?? 0) / text.length;

describe('the texts of the benchmark', { timeout: 30_000 }, () => {
  it('have names of their own', () => {
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
  });

  it.each(texts)('$name is the same for the same seed, and of the length that was asked for', text => {
    const { text: first } = make(text, SHORT);
    expect(make(text, SHORT).text).toBe(first);
    expect(first.length).toBeGreaterThanOrEqual(SHORT);
    expect(first.length).toBeLessThan(SHORT * 2);
  });

  it('are others for another seed', () => {
    expect(textOf('pages', 2)).not.toBe(textOf('pages'));
    expect(textOf('patients, JSON', 2)).not.toBe(textOf('patients, JSON'));
  });

  it('are one-byte, or two-byte with one character in fifty above U+00FF', () => {
    for (const name of ['pages', 'plain text']) {
      expect(wideIn(textOf(name))).toBe(0);
      expect(wideIn(textOf(`${name}, two-byte`))).toBeGreaterThan(0.015);
      expect(wideIn(textOf(`${name}, two-byte`))).toBeLessThan(0.025);
    }
  });

  it('hold pages as the snapshot gives them, with tables and links', () => {
    const [page] = make(named('pages'), SHORT).pages;
    expect(page!.text).toContain('\u001d');
    expect(page!.links.length).toBeGreaterThan(20);
  });

  it('hold patients of twenty fields in JSON that can be parsed', () => {
    expect(Object.keys(patient(createRandom(1)))).toHaveLength(20);
    expect(JSON.parse(textOf('patients, JSON')).length).toBeGreaterThan(100);
    expect(JSON.parse(textOf('Elasticsearch answer, 50 MB')).hits.hits.length).toBeGreaterThan(100);
  });

  it.each(texts.filter(({ group }) => group === 'dense'))('$name are patients to the engine', text => {
    const made = make(text, SHORT);
    const scan = begin(made.head);
    for (const piece of pieces(made.pages[0]!, 65_536)) scan.feed(piece);
    const { records } = scan.end({ state: 'full', reason: null, scanned: SHORT, of: SHORT });
    expect(records.phi).toBeGreaterThan(50);
  });

  it('lose nothing when they are cut, and every link comes once', () => {
    const [page] = make(named('pages'), SHORT).pages;
    for (const size of [1_000, 65_536]) {
      const cut = [...pieces(page!, size)];
      expect(cut.map(({ text }) => text).join('')).toBe(page!.text);
      expect(cut.flatMap(({ links = [] }) => links)).toEqual(page!.links.map(({ link }) => link));
    }
  });
});

describe('a target that is missed', () => {
  const figure = { name: 'text', value: 2.6, unit: 'times', most: 2.5 };

  it('ends the run with 1 where it is strict, else it is only told', () => {
    expect(exitCode([figure], true)).toBe(1);
    expect(exitCode([figure], false)).toBe(0);
    expect(exitCode([{ ...figure, value: 2.5 }], true)).toBe(0);
  });

  it('is one too where a measure has no end or no number', () => {
    expect(exitCode([{ ...figure, value: Number.POSITIVE_INFINITY }], true)).toBe(1);
    expect(exitCode([{ ...figure, value: Number.NaN }], true)).toBe(1);
  });

  it('is looked for in the worst of the hostile texts alone', () => {
    const told = { unit: 'times', most: 9, speed: null };
    const figures = [
      { ...told, name: 'digits', value: 3, isHostile: true },
      { ...told, name: 'quotes', value: 11, isHostile: true },
      { ...told, name: 'pages', value: 20, isHostile: false },
    ];
    expect(worstOf(figures)).toMatchObject({ name: 'worst of 2 hostile texts: quotes', value: 11 });
  });
});

describe('what is read out of a browser’s recording', () => {
  const event = (name: string, ts: number, dur: number, args: TraceEvent['args']): TraceEvent => ({
    ...{ name, ph: 'X', pid: 7, tid: 7 },
    ...{ ts: ts * 1_000, dur: dur * 1_000, args },
  });
  const script = { data: { url: 'chrome-extension://abc/src/content/content.iife.js' } };

  it('is every stay in the extension’s world once, calls inside it are part of it', () => {
    const events = [
      event('v8.callFunction', 40, 5, { worldName: 'Ours' }),
      event('EvaluateScript', 10, 20, script),
      event('v8.callFunction', 12, 3, { worldName: 'Ours' }),
      event('v8.callFunction', 31, 2, { worldName: 'Another' }),
      event('EvaluateScript', 34, 1, { data: { url: 'http://page.test/script.js' } }),
    ];
    const stays = staysIn(events, 'chrome-extension://abc', 'Ours');
    expect(stays.map(({ start, duration }) => [start, duration])).toEqual([
      [10, 20],
      [40, 5],
    ]);
  });
});

it('a figure that others on the machine made dearer in places is told with its middle half', () => {
  expect(middleHalf([9, 4.912, 5, 4.7, 7, 30, 6, 8])).toBe('5 to 8');
  expect(middleHalf([4.6512])).toBe('4.65 to 4.65');
});

describe('the README', () => {
  const marked = ['texts', 'peers']
    .map(part => `Before ${part}\n\n<!-- bench ${part} -->\nold ${part}\n<!-- /bench ${part} -->\n`)
    .join('\n');

  it('takes a part between its marks and keeps the rest', () => {
    const once = inReadme(marked, 'texts', 'new');
    expect(once).toContain('new');
    expect(once).not.toContain('old texts');
    for (const kept of ['Before texts', 'Before peers', 'old peers']) expect(once).toContain(kept);
    expect(inReadme(once, 'texts', 'new')).toBe(once);
  });

  it('shows every figure beside its target, and what the packages do with the same texts', () => {
    const told = { unit: 'times', most: 2.5, isHostile: false };
    const pages = { ...told, name: 'pages', value: 2.312, speed: { engine: 320.4, bare: 741.2 } };
    const written = (part: Part) => report({ machine: 'A machine', date: new Date('2026-11-22T10:00:00Z'), part });
    const figures = written({ figures: [pages, { ...told, name: 'plain text', value: 2.6 }] });
    expect(figures).toContain('| pages | 2.31 times | ≤ 2.5: met |');
    expect(figures).toContain('| plain text | 2.6 times | ≤ 2.5: MISSED |');
    expect(figures).toContain('22 November 2026, A machine.');
    const peers = [
      { text: 'pages', peer: 'redact-pii', speed: 3.512, note: '1000 KB' },
      { text: 'pages', peer: 'other', speed: null, note: '10 KB did not end in 10 s' },
    ];
    expect(written({ texts: [pages], peers })).toContain(
      '| pages | 741 | 320 | 3.51 (1000 KB) | 10 KB did not end in 10 s |',
    );
  });

  it('is not written where its marks are gone', () => {
    expect(() => inReadme('Before', 'texts', 'new')).toThrow(/no lines/);
  });
});
