/**
 * How the last values were laid out that an automaton took: where each has characters of the same kinds at the same places, up to
 * the one that ended the run and what tells an edge behind it, another run comes to the same. To compare so is quicker than to run,
 * as no step waits for the one before.
 */
export interface Tracks {
  /** By folded character, a bit: those with the same are told apart neither by a shape nor as parts of a token; 0 beyond 32 of them. */
  kinds: Int32Array;
  /** Of each kind one character. */
  some: readonly number[];
  /** Of each layout the kinds that may stand at each place, and how many places there are; 0 for none. */
  tracks: Int32Array;
  counts: Uint8Array;
  /** Those of the layout that is made. */
  masks: Int32Array;
  /** Where its one end is, the state there, and how far the run came. */
  lengths: Uint8Array;
  states: Int32Array;
  reaches: Uint8Array;
  /** How often they were of use more than they were in vain; as little as `LEAST_WORTH`, and they are not worth it. */
  worth: number;
}

const MOST = 8;
export const LONGEST = 48;
/** The character of a value by which tracks are kept apart. */
const TELLING = 3;
const MOST_WORTH = 64;
export const LEAST_WORTH = -32;
/** Runs with one end until a layout is kept: so many at first, and at most where that was in vain. */
export const SOON = 8;
export const LATEST = 8_192;

export function emptyTracks(columns: Uint8Array, tokens: Uint8Array): Tracks {
  const numbers = new Map<number, number>();
  const some: number[] = [];
  const kinds = Int32Array.from(columns, (column, code) => {
    const key = column * 4 + tokens[code]!;
    if (!numbers.has(key)) {
      numbers.set(key, numbers.size);
      if (some.length < 32) some.push(code);
    }
    const kind = numbers.get(key)!;
    return kind < 32 ? 1 << kind : 0;
  });
  return {
    kinds,
    some,
    tracks: new Int32Array(MOST * LONGEST),
    counts: new Uint8Array(MOST),
    masks: new Int32Array(LONGEST),
    lengths: new Uint8Array(MOST),
    states: new Int32Array(MOST),
    reaches: new Uint8Array(MOST),
    worth: 0,
  };
}

const slotOf = (bytes: Uint8Array, start: number): number => (bytes[start + TELLING]! >> 4) & (MOST - 1);

/** The layout of what begins at `start` and goes on before `end`; -1 where it is none of those. */
export function trackAt(known: Tracks, bytes: Uint8Array, start: number, end: number): number {
  const { kinds, tracks } = known;
  const slot = slotOf(bytes, start);
  const count = known.counts[slot]!;
  if (count === 0 || start + count > end) return -1;
  const first = slot * LONGEST;
  for (let at = 0; at < count; at += 1) {
    if ((kinds[bytes[start + at]!]! & tracks[first + at]!) !== 0) continue;
    known.worth -= 1;
    return -1;
  }
  if (known.worth < MOST_WORTH) known.worth += 1;
  return slot;
}

/** Keeps the layout of `count` masks, with its one end. */
export function remember(
  { tracks, masks, counts, lengths, states, reaches }: Tracks,
  bytes: Uint8Array,
  start: number,
  count: number,
  end: number,
  state: number,
  reached: number,
): void {
  const slot = slotOf(bytes, start);
  for (let at = 0; at < count; at += 1) tracks[slot * LONGEST + at] = masks[at]!;
  counts[slot] = count;
  lengths[slot] = end - start;
  states[slot] = state;
  reaches[slot] = reached - start;
}
