import type { Chunk, Coverage, Findings, Head } from '../types';

/** A page being read. */
export interface Scan {
  /** The next piece of the page. A few milliseconds for 64 K characters. */
  feed(chunk: Chunk): void;
  /** What was found; may be called once, when the page has ended or as much was read as will be. */
  end(coverage: Coverage): Findings;
}

/** Begins to read a page. */
export function begin(_head: Head): Scan {
  throw new Error('not yet');
}
