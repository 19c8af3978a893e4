import type { LogLines } from '../disclosure/ledger/log-lines';
import type { LedgerSums } from '../disclosure/ledger/sums';
import type { Counted } from '../disclosure/ledger/types';

export type { Counted } from '../disclosure/ledger/types';

/** What our own pages may ask of the ledger. */
export interface LedgerProtocol {
  /** What this browser did at the host of a draft, and whether more is still written down. */
  readVisit(draftId: string): VisitView;
}

/** What the popup tells of the visit to the host of its tab. */
export interface TabLedger {
  /** Documents that the person opened. */
  pages: Counted;
  /** Files that came whole. */
  downloads: Counted;
  /** ISO 8601, UTC. */
  since: string;
}

/**
 * `lasting`: what is done now is written down too. `over`: the draft keeps what was done. `none`: nothing was written
 * down. `private`: the draft was begun in a private window, of which nothing is.
 */
export type VisitView =
  | { state: 'private' | 'none'; ledger: null }
  | { state: 'lasting' | 'over'; ledger: WrittenVisit };

export interface WrittenVisit {
  /** ISO 8601, UTC. */
  since: string;
  sums: LedgerSums;
  /** All lines that are known. */
  log: LogLines;
  /** What letters in the draft's language say of it. */
  said: string;
}
