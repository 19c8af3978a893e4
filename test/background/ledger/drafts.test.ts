import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readVisit, withLedger } from '../../../src/background/ledger';
import { merged } from '../../../src/background/ledger/merge';
import { sums } from '../../../src/disclosure/ledger/sums';
import type { Ledger } from '../../../src/disclosure/ledger/types';
import type { StoredDraft } from '../../../src/storage';
import { ledger, request } from '../../disclosure/ledger/made';
import { watched } from './watched';

const HOST = 'clinic.example';
const at = (path: string) => `http://${HOST}:9200${path}`;
const ID = 'a-draft-of-this-host';
const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000);

let browser = watched();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') });
  browser = watched();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const begin = (part: Partial<StoredDraft> = {}): StoredDraft => {
  const report = { scannedAt: '2026-11-22T10:00:05Z' };
  const own = { id: ID, host: `${HOST}:9200`, language: 'en', ledger: null, added: [], report };
  const stored = { ...own, ...part } as unknown as StoredDraft;
  browser.areas.local[`draft:${ID}`] = stored;
  return stored;
};
const kept = (): Ledger | null => (browser.areas.local[`draft:${ID}`] as StoredDraft).ledger;
const leak = async (path = '/') => {
  await browser.opens(7, at(path));
  await browser.reaches(7, at(path), 'critical');
};

describe('a draft', () => {
  it('is read with what was done at its host, whatever its port', async () => {
    await leak();
    expect((await withLedger(begin())).ledger?.requests).toHaveLength(1);
    expect((await withLedger(begin({ host: 'other.example' }))).ledger).toBeNull();
  });

  it('keeps it when the host is left, and when the visit is over', async () => {
    begin();
    await leak();
    await browser.goes(7);
    expect(kept()?.requests).toHaveLength(1);
    minutes(31);
    const { state, ledger: told } = await readVisit(ID);
    expect(state).toBe('over');
    expect(told?.sums.pages).toEqual({ count: 1, bound: 'exact' });
    expect(told?.said).toContain('1 page');
    expect(JSON.stringify(browser.areas.session)).not.toContain(HOST);
  });

  it('keeps what is done while its page is open', async () => {
    begin();
    await leak();
    expect((await readVisit(ID)).state).toBe('lasting');
    await browser.opens(7, at('/next'));
    expect((await readVisit(ID)).ledger?.sums.pages.count).toBe(2);
    expect(kept()?.requests).toHaveLength(2);
  });

  it('puts another visit behind the first', async () => {
    begin();
    await leak();
    await browser.goes(7);
    minutes(60);
    await leak('/again');
    const { ledger: told } = await readVisit(ID);
    expect(told?.sums.pages.count).toBe(2);
    expect(told?.since).toBe('2026-11-22T10:00:00.000Z');
    expect(await readVisit(ID)).toMatchObject({ ledger: { sums: { pages: { count: 2 } } } });
  });

  it('that was begun in a private window has none, though another window shows the host', async () => {
    begin({ isPrivate: true });
    await leak();
    expect((await readVisit(ID)).state).toBe('private');
    await browser.goes(7);
    expect(kept()).toBeNull();
  });

  it('of a host of which nothing was written down says so', async () => {
    begin();
    expect(await readVisit(ID)).toEqual({ state: 'none', ledger: null });
  });
});

describe('two visits in one ledger', () => {
  const earlier = ledger([request(1), request(2)], { dropped: 3 });
  const later = (count: number, dropped = 0): Ledger =>
    ledger(
      Array.from({ length: count }, () => ({ ...request(1), at: '2026-11-22T12:00:00.000Z' })),
      { since: '2026-11-22T12:00:00.000Z', dropped },
    );

  it('are added once, however often they are read', () => {
    const once = merged(earlier, later(1));
    const again = merged(once, later(2));
    expect([once.requests.length, again.requests.length]).toEqual([3, 4]);
    expect([once.dropped, again.dropped]).toEqual([3, 3]);
    expect(again.since).toBe(earlier.since);
  });

  it('are listed up to five hundred requests, and none is lost from the count', () => {
    const both = merged(earlier, later(500, 7));
    expect(both.requests).toHaveLength(500);
    expect(sums(both).requests.count).toBe(2 + 3 + 500 + 7);
  });
});
