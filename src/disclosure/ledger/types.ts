import type { Bound } from '../../detect/types';

/** What the person's browser did at one host during one visit. */
export interface Ledger {
  /** Without port, lower case. */
  host: string;
  /** ISO 8601, UTC: from when on this browser was watched. What was done before is not known. */
  since: string;
  /** The oldest first; at most 500. */
  requests: readonly LedgerRequest[];
  /** How many more there were than are listed. */
  dropped: number;
  /** The oldest first; at most 100. */
  downloads: readonly LedgerDownload[];
}

export interface LedgerRequest {
  /** ISO 8601, UTC. */
  at: string;
  method: string;
  /** Path and query, masked, with the port in front where it isn't the usual one: `:9200/fax_inbound/_search`. */
  path: string;
  /** A document of its own that the person opened, a frame in it, what a script fetched, or anything else. */
  use: 'page' | 'frame' | 'fetch' | 'other';
  /** Null where nothing was answered. */
  status: number | null;
  /** Of the body, where it is known; null elsewhere. */
  bytes: number | null;
  isFromCache: boolean;
}

export interface LedgerDownload {
  at: string;
  /** Masked. */
  path: string;
  state: 'complete' | 'interrupted' | 'in-progress';
  bytes: number | null;
}

/** A number from the ledger, with how far it may be trusted. */
export interface Counted {
  count: number;
  bound: Bound;
}
