import { maskUrl } from './mask';
import type { CoverageReason, Findings } from './types';

/** The findings of a page that could not be looked at: none, and the reason. `scannedAt` is ISO 8601, UTC. */
export function notScanned(url: string, reason: CoverageReason, scannedAt: string): Findings {
  return {
    schema: 1,
    url: maskUrl(url),
    title: '',
    scannedAt,
    coverage: { state: 'not-scanned', reason, scanned: 0, of: 0 },
    exposures: [],
    identifiers: [],
    clinical: [],
    individuals: null,
    owner: [],
    records: { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 },
    marks: [],
  };
}
