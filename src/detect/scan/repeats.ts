import type { Effect } from './effects';
import type { Place } from './places';
import { isOwn, type Stretch } from './stretch';

/** How much of what stands at a place stood there before. */
export interface Repeating {
  number: number;
  /** How many more values are looked for in vain; each repeat adds to it. */
  patience: number;
  /** How many values pass until some are looked for again, and how many the next time. */
  rest: number;
  nextRest: number;
  /** How often it may still be tried what its values mostly are: see `usual.ts`. */
  tries: number;
}

/** Whether the values of a place were found to be mostly new. */
export const isMostlyNew = ({ repeating }: Place): boolean => repeating !== null && repeating.nextRest > REST;

/**
 * Remembers what values came to, for as long as a scan lasts: a sex, a city or an insurer stands in a column a thousand
 * times. Only ASCII up to `LONGEST` characters; a place whose values are mostly new is left alone for a while.
 */
export interface Repeats {
  /** What the value came to before; `kind`, 0 to 3, is what makes a difference beside place and value. Null if unknown. */
  find(place: Place, stretch: Stretch, start: number, end: number, kind: number): Effect | null;
  /** Whether the effect of the value that was not found is worth an entry. */
  isWanted(): boolean;
  /** Keeps the effect of the value that was looked for last. */
  keep(effect: Effect): void;
}

const SLOTS = 4_096;
const LONGEST = 60;
/** Four characters each. */
const WORDS = LONGEST / 4;
/** Values of a place before any is looked for: a small page has no use for it. */
const FIRST = 8;
const PATIENCE = 64;
const MOST_PATIENCE = 512;
const PATIENCE_AGAIN = 32;
const REST = 256;
const LONGEST_REST = 16_384;
const TRIES = 24;
/** What was of use gives way after so many others came to its slot. */
const MOST_USES = 3;

export function makeRepeats(): Repeats {
  /** Of each slot: place, kind and length as one number, 0 where it is empty; the value; its effect; how much it was used. */
  let keys = new Int32Array(0);
  let values = new Int32Array(0);
  let uses = new Uint8Array(0);
  const effects: Effect[] = [];
  /** The value at hand. */
  const words = new Int32Array(WORDS);
  let key = 0;
  let count = 0;
  let slot = -1;
  let places = 0;

  const isAt = (at: number): boolean => {
    if (keys[at] !== key) return false;
    for (let index = 0, base = at * WORDS; index < count; index += 1)
      if (values[base + index] !== words[index]) return false;
    return true;
  };
  const miss = (repeating: Repeating) => {
    repeating.patience -= 1;
    if (repeating.patience > 0) return;
    repeating.patience = PATIENCE_AGAIN;
    repeating.rest = repeating.nextRest;
    repeating.nextRest = Math.min(repeating.rest * 2, LONGEST_REST);
  };
  /** Puts the value into `words` and gives its hash. */
  const pack = (bytes: Uint8Array, start: number, end: number): number => {
    let hash = key;
    count = 0;
    let at = start;
    for (; at + 4 <= end; at += 4) {
      const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      words[count] = word;
      count += 1;
      hash = Math.imul(hash ^ word, 0x9e3779b1 | 0);
      hash ^= hash >>> 15;
    }
    if (at === end) return hash;
    let word = 0;
    for (; at < end; at += 1) word = (word << 8) | bytes[at]!;
    words[count] = word;
    count += 1;
    hash = Math.imul(hash ^ word, 0x9e3779b1 | 0);
    return hash ^ (hash >>> 15);
  };

  return {
    find(place, stretch, start, end, kind) {
      slot = -1;
      if (place.repeating === null) {
        places += 1;
        place.repeating = { number: places, patience: PATIENCE, rest: FIRST, nextRest: REST, tries: TRIES };
      }
      const { repeating } = place;
      if (repeating.rest > 0) {
        repeating.rest -= 1;
        return null;
      }
      const length = end - start;
      if (length > LONGEST || !isOwn(stretch, start, end)) return null;
      if (keys.length === 0) {
        keys = new Int32Array(SLOTS);
        values = new Int32Array(SLOTS * WORDS);
        uses = new Uint8Array(SLOTS);
      }
      key = (((repeating.number << 2) | kind) << 6) | length;
      const hash = pack(stretch.bytes, start, end);
      const first = (hash ^ (hash >>> 7)) & (SLOTS - 1);
      const known = isAt(first) ? first : isAt(first ^ 1) ? first ^ 1 : -1;
      if (known >= 0) {
        if (repeating.patience < MOST_PATIENCE) repeating.patience += 2;
        uses[known] = MOST_USES;
        return effects[known]!;
      }
      miss(repeating);
      const weaker = uses[first]! <= uses[first ^ 1]! ? first : first ^ 1;
      if (uses[weaker] === 0) slot = weaker;
      else uses[weaker]! -= 1;
      return null;
    },
    isWanted: () => slot >= 0,
    keep(effect) {
      keys[slot] = key;
      values.set(words, slot * WORDS);
      effects[slot] = effect;
    },
  };
}
