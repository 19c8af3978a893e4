import type { OpenRecord } from './collect';
import { addWaiting, type Effect } from './effects';
import { LAST } from './hash';
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
 * times. Known by 64 bits of place and value, which must be ASCII up to `LONGEST` characters; a place whose values are
 * mostly new is left alone for a while.
 */
export interface Repeats {
  /** `WIDTH` numbers a slot, as the constants below say. */
  slots: Int32Array;
  effects: Effect[];
  /** The two halves of the hash of the value that was looked for last, and the slot that it may have; -1 for none. */
  low: number;
  high: number;
  slot: number;
  /** Places that were met. */
  places: number;
}

const SLOTS = 4_096;
/** The hash, its second half 0 in an empty slot; how much the slot was used, how often it repeated and was not counted yet. */
const WIDTH = 8;
const HIGH = 1;
const USES = 2;
const TIMES = 3;
/** What the effect says of the record; the last is twice its births, and one more where something waits. */
const ROLES = 4;
const MENTIONED = 5;
const SIGNS = 6;
const BIRTHS = 7;
const LONGEST = 60;
/** Values of a place before any is looked for: a small page has no use for it. */
const FIRST = 8;
const PATIENCE = 32;
const MOST_PATIENCE = 512;
const PATIENCE_AGAIN = 8;
const REST = 256;
const LONGEST_REST = 16_384;
const TRIES = 24;
/** What was of use gives way after so many others came to its slot. */
const MOST_USES = 3;

export const emptyRepeats = (): Repeats => ({
  slots: new Int32Array(0),
  effects: [],
  low: 0,
  high: 0,
  slot: -1,
  places: 0,
});

/** Where what the value came to before is kept; -1 where that is unknown. `kind`, 0 to 3, is what makes a difference beside place and value. */
export function find(
  repeats: Repeats,
  place: Place,
  stretch: Stretch,
  start: number,
  end: number,
  kind: number,
): number {
  repeats.slot = -1;
  const repeating = place.repeating ?? beginAt(repeats, place);
  if (repeating.rest > 0) {
    repeating.rest -= 1;
    return -1;
  }
  const length = end - start;
  if (length > LONGEST || !isOwn(stretch, start, end)) return -1;
  if (repeats.slots.length === 0) repeats.slots = new Int32Array(SLOTS * WIDTH);
  const { slots } = repeats;
  const at = known(repeats, repeating, stretch, start, end, kind);
  if (at >= 0) {
    if (repeating.patience < MOST_PATIENCE) repeating.patience += 2;
    slots[at + USES] = MOST_USES;
    return at;
  }
  miss(repeating);
  const first = firstOf(repeats);
  const second = first ^ WIDTH;
  const weaker = slots[first + USES]! <= slots[second + USES]! ? first : second;
  if (slots[weaker + USES] === 0) repeats.slot = weaker;
  else slots[weaker + USES]! -= 1;
  return -1;
}

/** The same for a value that is not met yet: where that is unknown, nothing is made of it. */
export function probe(
  repeats: Repeats,
  { repeating }: Place,
  stretch: Stretch,
  start: number,
  end: number,
  kind: number,
): number {
  const { slots } = repeats;
  const length = end - start;
  if (repeating === null || repeating.rest > 0 || slots.length === 0) return -1;
  if (length > LONGEST || !isOwn(stretch, start, end)) return -1;
  const at = known(repeats, repeating, stretch, start, end, kind);
  if (at < 0) return -1;
  if (repeating.patience < MOST_PATIENCE) repeating.patience += 2;
  slots[at + USES] = MOST_USES;
  return at;
}

/** Whether what was found at a slot is there still. */
export const isStill = ({ slots }: Repeats, at: number, low: number, high: number): boolean =>
  slots[at] === low && slots[at + HIGH] === high;

/** The slot of a value, whose hash is worked out; -1 for none. */
function known(
  repeats: Repeats,
  { number }: Repeating,
  { view }: Stretch,
  start: number,
  end: number,
  kind: number,
): number {
  work(repeats, view, start, end, (((number << 2) | kind) << 6) | (end - start));
  const { slots, low, high } = repeats;
  const first = firstOf(repeats);
  if (slots[first] === low && slots[first + HIGH] === high) return first;
  const second = first ^ WIDTH;
  return slots[second] === low && slots[second + HIGH] === high ? second : -1;
}

/** The one of two slots that a hash has, of which the other is beside it. */
const firstOf = ({ low, high }: Repeats): number => ((low ^ (high >>> 9)) & (SLOTS - 1)) * WIDTH;

function beginAt(repeats: Repeats, place: Place): Repeating {
  repeats.places += 1;
  place.repeating = { number: repeats.places, patience: PATIENCE, rest: FIRST, nextRest: REST, tries: TRIES };
  return place.repeating;
}

function miss(repeating: Repeating): void {
  repeating.patience -= 1;
  if (repeating.patience > 0) return;
  repeating.patience = PATIENCE_AGAIN;
  repeating.rest = repeating.nextRest;
  repeating.nextRest = Math.min(repeating.rest * 2, LONGEST_REST);
}

/** Works out the hash of a value, which tells cases apart; `key` is all else that makes a difference, with its length. */
function work(repeats: Repeats, view: DataView, start: number, end: number, key: number): void {
  let low = Math.imul(key, 0x2c1b3c6d);
  let high = Math.imul(key, 0x297a2d39) | 1;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const four = view.getInt32(at, true);
    low = Math.imul(low ^ four, 0x9e3779b1 | 0);
    low ^= low >>> 15;
    high = Math.imul(high ^ four, 0x85ebca6b | 0);
    high ^= high >>> 13;
  }
  if (at < end) {
    const four = view.getInt32(at, true) & LAST[end - at]!;
    low = Math.imul(low ^ four, 0x9e3779b1 | 0);
    low ^= low >>> 15;
    high = Math.imul(high ^ four, 0x85ebca6b | 0);
    high ^= high >>> 13;
  }
  repeats.low = low;
  repeats.high = high === 0 ? 1 : high;
}

/** Keeps the effect of the value that was looked for last, if it is worth a slot: `repeats.slot` says so. */
export function keep(repeats: Repeats, effect: Effect): void {
  const { slots, effects, slot } = repeats;
  const { facts, waiting } = effect;
  const index = slot / WIDTH;
  countAt(slots, slot, effects[index]);
  slots[slot] = repeats.low;
  slots[slot + HIGH] = repeats.high;
  slots[slot + ROLES] = facts.roles;
  slots[slot + MENTIONED] = facts.mentioned;
  slots[slot + SIGNS] = facts.signs;
  slots[slot + BIRTHS] = facts.births * 2 + (waiting.length > 0 ? 1 : 0);
  while (effects.length < index) effects.push(effect);
  effects[index] = effect;
}

/** The same value at the same place, in a record of the same form: counted when it is forgotten, or at the end. */
export function again({ slots, effects }: Repeats, at: number, record: OpenRecord): void {
  const { facts } = record;
  const births = slots[at + BIRTHS]!;
  slots[at + TIMES]! += 1;
  facts.roles |= slots[at + ROLES]!;
  facts.mentioned |= slots[at + MENTIONED]!;
  facts.signs |= slots[at + SIGNS]!;
  if (births === 0) return;
  facts.births += births >>> 1;
  if ((births & 1) === 1) addWaiting(record, effects[at / WIDTH]!.waiting);
}

/** Counts all repeats that were not counted yet. */
export function countAll({ slots, effects }: Repeats): void {
  for (let at = 0; at < slots.length; at += WIDTH) countAt(slots, at, effects[at / WIDTH]);
}

function countAt(slots: Int32Array, at: number, effect: Effect | undefined): void {
  const times = slots[at + TIMES]!;
  if (times === 0 || effect === undefined) return;
  slots[at + TIMES] = 0;
  for (const { tally, shown, special } of effect.counted) {
    tally.count += times;
    tally.special += special * times;
    shown.count += times;
  }
}
