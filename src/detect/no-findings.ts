import { maskUrl } from './mask';
import { relayOf } from './relay';
import type { Coverage, CoverageReason, Findings } from './types';

/** The findings of a page that could not be looked at: none, and the reason. `scannedAt` is ISO 8601, UTC. */
export const notScanned = (url: string, reason: CoverageReason, scannedAt: string): Findings => ({
  ...nothingFound({ state: 'not-scanned', reason, scanned: 0, of: 0 }, scannedAt),
  url: maskUrl(url),
  relay: relayOf(url),
});

/** What is said of a page where nothing was found, or not yet; its address is the background's to mask. */
export const nothingFound = (coverage: Coverage, scannedAt: string): Findings => ({
  schema: 1,
  url: '*',
  title: '',
  scannedAt,
  coverage,
  exposures: [],
  identifiers: [],
  clinical: [],
  individuals: null,
  owner: [],
  relay: null,
  records: { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 },
  marks: [],
});
