/** What one part of `npm run eval` measured: a table of rates and what was missed. */
export interface Section {
  title: string;
  /** What a reader must know to read the table: the data, what is counted, what was not there. */
  notes: readonly string[];
  rows: readonly Row[];
  /** Tables of other figures than rates with a target, in their own columns. */
  tables?: readonly Table[];
  misses: readonly Misses[];
}

/** A rate. Its Wilson interval is worked out where it is shown. */
export interface Row {
  name: string;
  hits: number;
  n: number;
  target?: Target;
}

/** What a rate must reach, or must not pass. One of a few is let off with `orCount`: "2 %, or one page". */
export interface Target {
  is: 'at-least' | 'at-most';
  rate: number;
  orCount?: number;
}

/** Figures in columns of their own; the first cell names the row. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Cases that came out wrong, each a line that tells where and how. */
export interface Misses {
  title: string;
  lines: readonly string[];
}

/** Whether a rate is where it must be; null where nothing is asked of it or nothing was measured. */
export function isMet({ hits, n, target }: Row): boolean | null {
  if (target === undefined || n === 0) return null;
  if (target.is === 'at-least') return hits / n >= target.rate;
  return hits / n <= target.rate || hits <= (target.orCount ?? 0);
}
