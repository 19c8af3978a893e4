import type { Ledger, LedgerRequest } from '../../../src/disclosure/ledger/types';

/** A request of the made-up visit, at a second of its first minute. */
export const request = (second: number, part: Partial<LedgerRequest> = {}): LedgerRequest => ({
  at: `2026-11-22T10:00:${String(second).padStart(2, '0')}.000Z`,
  method: 'GET',
  path: '/',
  use: 'page',
  status: 200,
  bytes: 100,
  isFromCache: false,
  ...part,
});

/** A visit to a made-up host. */
export const ledger = (requests: readonly LedgerRequest[], part: Partial<Ledger> = {}): Ledger => ({
  host: 'fax.example.org',
  since: '2026-11-22T10:00:00.000Z',
  requests,
  dropped: 0,
  downloads: [],
  ...part,
});
