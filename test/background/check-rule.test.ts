import { describe, expect, it } from 'vitest';
import { checkOf, withCheck } from '../../src/background/check/rule';
import type { Access, CheckAnswer, Findings } from '../../src/detect/types';
import type { TabCheck } from '../../src/storage';
import { clean, leak } from '../messages/findings';

const kept: TabCheck = {
  document: 'd',
  at: '2026-11-22T10:02:11.000Z',
  end: 'answered',
  status: 200,
  bytes: 64_000,
  level: 'high',
  weight: 'high',
  kinds: [],
  requests: 1,
};
const observed = (credentials: Access['credentials']): Access => ({
  credentials,
  basis: 'observed',
  status: 200,
  address: '203.0.113.7',
});
const after = (credentials: Access['credentials'], answer: CheckAnswer): string => {
  const { credentials: proved, basis } = withCheck(observed(credentials), { ...checkOf(kept, leak), answer });
  return `${proved}, ${basis}`;
};

/** Every combination: what was observed, what came of the check, what is proved. */
const TABLE: Record<CheckAnswer, Record<Access['credentials'], string>> = {
  same: {
    none: 'none, checked',
    unknown: 'none, checked',
    cookies: 'none, checked',
    authorization: 'none, checked',
  },
  refused: {
    none: 'unknown, checked',
    unknown: 'unknown, checked',
    cookies: 'cookies, observed',
    authorization: 'authorization, observed',
  },
  less: unchanged(),
  nothing: unchanged(),
  unread: unchanged(),
  redirected: unchanged(),
  failed: unchanged(),
  offline: unchanged(),
  certificate: unchanged(),
  timeout: unchanged(),
  network: unchanged(),
};
function unchanged() {
  return {
    none: 'none, observed',
    unknown: 'unknown, observed',
    cookies: 'cookies, observed',
    authorization: 'authorization, observed',
  };
}

describe('what a check proves', () => {
  it.each(
    Object.entries(TABLE).flatMap(([answer, row]) =>
      Object.entries(row).map(([credentials, proof]) => [credentials, answer, proof] as const),
    ),
  )('%s was observed, the answer was %s: %s', (credentials, answer, proof) => {
    expect(after(credentials as Access['credentials'], answer as CheckAnswer)).toBe(proof);
  });

  it('is told with its time, status, size and level, and nothing else of the answer', () => {
    expect(withCheck(observed('none'), checkOf(kept, leak)).check).toEqual({
      at: kept.at,
      answer: 'same',
      status: 200,
      bytes: 64_000,
      level: 'high',
      requests: 1,
    });
  });
});

describe('an answer is the same', () => {
  const listing: Findings = {
    ...clean,
    exposures: [{ kind: 'directory-listing', product: null, version: null, confidence: 'certain', facts: {} }],
  };
  const answerTo = (page: Findings, check: Partial<TabCheck>) => checkOf({ ...kept, ...check }, page).answer;

  it('where it weighs what the page weighs; that a part of it has fewer people takes nothing off', () => {
    const many = { ...leak, individuals: { estimate: 42_000, bound: 'exact', basis: 'rows' } as const };
    expect(answerTo(many, { weight: 'high' })).toBe('same');
    expect(answerTo(many, { weight: 'medium' })).toBe('less');
  });

  it('under medium only where the same thing lies open', () => {
    expect(answerTo(listing, { weight: 'low', kinds: ['directory-listing'] })).toBe('same');
    expect(answerTo(listing, { weight: 'low', kinds: ['elasticsearch'] })).toBe('less');
  });

  it('never where nothing was found in it', () => {
    expect(answerTo(clean, { weight: 'none' })).toBe('nothing');
    expect(answerTo(leak, { weight: 'none' })).toBe('nothing');
  });

  it('no longer once the page shows more than it did', () => {
    expect(answerTo(listing, { weight: 'low', kinds: ['directory-listing'] })).toBe('same');
    expect(answerTo({ ...listing, records: leak.records }, { weight: 'low', kinds: ['directory-listing'] })).toBe(
      'less',
    );
  });
});
