import { MOST_DOWNLOADS } from '../../disclosure/ledger/sums';
import type { Ledger } from '../../disclosure/ledger/types';
import type { StoredVisit } from '../../storage';
import { MOST_REQUESTS } from './visit';

/** A visit as letters read it. */
export const ledgerOf = (host: string, { requests, downloads, ...visit }: StoredVisit): Ledger => ({
  host,
  ...visit,
  requests: requests.map(({ id: _, stage: __, ...request }) => request),
  downloads: downloads.map(({ id: _, ...download }) => download),
});

/**
 * What a draft kept of visits before, and the visit that it is read in: one visit takes the place of what was kept of
 * it, another one is put behind it.
 */
export function merged(before: Ledger | null, visit: Ledger): Ledger {
  if (before === null || before.since >= visit.since) return visit;
  const isEarlier = ({ at }: { at: string }) => at < visit.since;
  const requests = [...before.requests.filter(isEarlier), ...visit.requests];
  const listed = requests.slice(-MOST_REQUESTS);
  const isKnown = before.requests.some(request => !isEarlier(request));
  const dropped = isKnown ? Math.max(before.dropped, visit.dropped) : before.dropped + visit.dropped;
  return {
    ...visit,
    since: before.since,
    requests: listed,
    dropped: dropped + requests.length - listed.length,
    downloads: [...before.downloads.filter(isEarlier), ...visit.downloads].slice(-MOST_DOWNLOADS),
  };
}
