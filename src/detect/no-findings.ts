import { maskUrl } from './mask';
import { relayOf } from './relay';
import type { Coverage, CoverageReason, Findings } from './types';

/** The findings of a page that could not be looked at: none, and the reason. `scannedAt` is ISO 8601, UTC. */
export const notScanned = (url: string, reason: CoverageReason, scannedAt: string): Findings =>
  nothing(url, { state: 'not-scanned', reason, scanned: 0, of: 0 }, scannedAt);

/** What can be said while a page is being read: how far it is. */
export const scanning = (url: string, scanned: number, of: number, scannedAt: string): Findings =>
  nothing(url, { state: 'scanning', reason: null, scanned, of }, scannedAt);

function nothing(url: string, coverage: Coverage, scannedAt: string): Findings {
  return {
    schema: 1,
    url: maskUrl(url),
    title: '',
    scannedAt,
    coverage,
    exposures: [],
    identifiers: [],
    clinical: [],
    individuals: null,
    owner: [],
    relay: relayOf(url),
    records: { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 },
    marks: [],
  };
}
