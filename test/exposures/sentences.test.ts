import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Access, type Findings, judge, type Reason } from '../../src/detect';
import { scanSaved } from '../../src/parsed';

const FOLDER = 'test/fixtures/exposures';
const CREDENTIALS = ['none', 'cookies', 'authorization', 'unknown'] as const;

/** What the fixtures come to, read to their end or only in part. */
const read = (cut?: 'limit') =>
  readdirSync(FOLDER).flatMap(kind =>
    readdirSync(`${FOLDER}/${kind}`).map((name): [string, Findings] => {
      const folder = `${FOLDER}/${kind}/${name}`;
      const { url, contentType, status, headers } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
      const body = readFileSync(`${folder}/${readdirSync(folder).find(file => file.startsWith('body.'))}`, 'utf8');
      return [`${kind}/${name}`, scanSaved({ url, contentType, status, headers, body, cut })];
    }),
  );
const whole = read();
const cut = read('limit');

const access = (credentials: Access['credentials']): Access => ({
  credentials,
  basis: 'observed',
  status: 200,
  address: null,
});
const told = (pages: readonly [string, Findings][], credentials: Access['credentials']) =>
  pages.map(([name, findings]) => ({ name, findings, ...judge(findings, access(credentials)) }));

describe('over all fixtures', () => {
  test.each(CREDENTIALS)('only what was fetched without credentials is called open: %s', credentials => {
    const pages = told([...whole, ...cut], credentials);
    expect(pages.filter(({ reasons }) => reasons.length > 0).length).toBeGreaterThan(200);
    for (const { name, reasons } of pages) {
      const isCalledOpen = reasons.some(({ code, text }) => code.startsWith('open-') || /anyone who asks/.test(text));
      if (credentials !== 'none') expect(isCalledOpen, name).toBe(false);
    }
  });

  test.each(['cookies', 'authorization'] as const)('nothing raises an alarm with credentials: %s', credentials => {
    for (const { name, level } of told([...whole, ...cut], credentials))
      expect(level, name).not.toMatch(/high|critical/);
  });

  test('a number that is a least is called one, also where it is one', () => {
    for (const { name, reasons } of told([...whole, ...cut], 'none'))
      for (const { params, text } of reasons)
        if (params.bound === 'at-least') expect(text, name).toMatch(/at least (?:one|[\d,]+)\b/i);
  });

  test('of a page that was read in part every count is a least, but for totals that the server states', () => {
    for (const { name, reasons, findings } of told(cut, 'none'))
      for (const one of reasons.filter(({ params }) => params.count !== undefined))
        if (!isStated(one, findings)) expect(one.params.bound, `${name}: ${one.text}`).toBe('at-least');
  });

  test('every sentence is one: it begins with a capital or a number, ends with a stop and leaves nothing to fill in', () => {
    for (const { name, reasons, lowered } of told([...whole, ...cut], 'none'))
      for (const { text } of [...reasons, ...lowered]) expect(text, name).toMatch(/^[A-Z\d][^{}]*\.$/);
  });
});

/** Totals of their own, by the field that states them: these hold, however little of the answer was read. */
const STATED =
  /^(?:hits\.total|count|Bundle\.total|total_rows|doc_count|CountPatients|response\.numFound|index\.numDocs|(?:indices|_all\.primaries)\.docs\.count)$/;
const isStated = ({ params }: Reason, { exposures, individuals }: Findings): boolean =>
  exposures.some(({ facts }) => facts.documents === params.count && STATED.test(String(facts.basis))) ||
  (individuals?.estimate === params.count && STATED.test(individuals?.basis ?? ''));
