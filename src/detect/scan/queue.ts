import type { Single } from './effects';
import type { Place } from './places';
import { emptyStretch, type Stretch } from './stretch';

/**
 * What a reader of rows tells of a stretch, in its order. Of the values those of one place are looked at together, as far as
 * it is known what they are like: code and tables that a processor has at hand for one column are of no use for the next.
 * Then all takes place in its order, for which the sink need not be asked again.
 */
export interface Queue {
  count: number;
  stretch: Stretch;
  /** Where that begins in the page's text. */
  offset: number;
  /** Of these, the values that may be looked at together; where they are few, so much more takes place at once. */
  joined: number;
  passing: number;
  /** Rows that are open, once all that is queued has taken place. */
  rows: number;
  /** By what was told: which of the constants below. */
  kinds: Uint8Array;
  places: Place[];
  starts: Int32Array;
  ends: Int32Array;
  /** The value of the place before this one, or -1; later the slot of what is remembered. */
  others: Int32Array;
  /** The hash of the value, in two halves, where it is still of use. */
  lows: Int32Array;
  highs: Int32Array;
  effects: (Single | null)[];
  texts: (string | null)[];
  /** The places whose values may be looked at together. */
  some: Place[];
}

/** So much waits at most. */
export const MOST = 1_024;
/** What may be told. */
export const VALUE = 0;
export const LITERAL = 1;
/** A value that is as usual there, or that is remembered; one more for literals. */
export const USUAL = 2;
export const AGAIN = 4;
export const BEGIN = 6;
export const END = 7;
export const END_PART = 8;
export const HOLD = 9;
export const SETTLE = 10;
export const SETTLE_PARTS = 11;
export const OPENING = 12;
export const TEXT = 13;

export const emptyQueue = (place: Place): Queue => ({
  count: 0,
  stretch: emptyStretch(),
  offset: 0,
  joined: 0,
  passing: 0,
  rows: 0,
  kinds: new Uint8Array(MOST),
  places: new Array<Place>(MOST).fill(place),
  starts: new Int32Array(MOST),
  ends: new Int32Array(MOST),
  others: new Int32Array(MOST),
  lows: new Int32Array(MOST),
  highs: new Int32Array(MOST),
  effects: new Array<Single | null>(MOST).fill(null),
  texts: new Array<string | null>(MOST).fill(null),
  some: [],
});
