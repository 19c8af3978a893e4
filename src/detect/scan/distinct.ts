/**
 * A set of hashes that grows without an object for each: see `hash.ts`. They are written one behind the other, and looked
 * through for the same ones a whole lot at a time: sets of all types, asked in turn, are larger than what a processor
 * keeps at hand.
 */
export interface Distinct {
  /** It takes at most so many. */
  most: number;
  /** Two numbers each, the halves of a hash; no first half is 0. The first `size` are known to differ, of `length` numbers. */
  hashes: Int32Array;
  size: number;
  length: number;
  /** Where each of those that differ stands, for who looks for single ones; null where more came since. */
  slots: Int32Array | null;
}

const LEAST = 512;
/** Where most were new, room is made for many more at once. */
const GROWTH = 8;

/** Slots of whatever set is looked through: 0, or the halves of a hash side by side. */
let slots = new Int32Array(0);
/** What a mixed hash is shifted by is its slot. */
let shift = 32;

export const emptyDistinct = (most: number): Distinct => ({
  most,
  hashes: new Int32Array(LEAST * 2),
  size: 0,
  length: 0,
  slots: null,
});

export function addTo(set: Distinct, low: number, high: number): void {
  const { hashes, length } = set;
  hashes[length] = low;
  hashes[length + 1] = high;
  set.length = length + 2;
  if (length + 2 === hashes.length) makeRoom(set);
}

export function sizeOf(set: Distinct): number {
  if (hasNew(set)) settle(set);
  return set.size;
}

/** Whether more came since they were looked through, and they matter. */
const hasNew = ({ size, length, most }: Distinct): boolean => size < most && length > size * 2;

/** Whether there are more than a few; many a time asked, this is quicker than their number. */
export const hasMoreThan = (set: Distinct, few: number): boolean => set.size > few || sizeOf(set) > few;

/** A scan has ended: nothing of what was looked through stays in memory. */
export function forgetSlots(): void {
  slots = new Int32Array(0);
}

export function holds(set: Distinct, low: number, high: number): boolean {
  if (set.slots === null || hasNew(set)) {
    settle(set);
    set.slots = slots.slice(0, 2 << (32 - shift));
  }
  const { length } = set.slots;
  return set.slots[find(set.slots, Math.clz32(length) + 2, low, high)] !== 0;
}

/** Where a hash stands, or the empty slot where it would. */
function find(slots: Int32Array, shift: number, low: number, high: number): number {
  const last = (2 << (32 - shift)) - 1;
  let at = (Math.imul(low ^ (high >>> 15), 0x9e3779b1 | 0) >>> shift) << 1;
  while (slots[at] !== 0 && (slots[at] !== low || slots[at + 1] !== high)) at = (at + 2) & last;
  return at;
}

/** Keeps each hash once, in the order they came. */
function settle(set: Distinct): void {
  const { hashes, length, most } = set;
  // At most half of the slots are taken.
  shift = Math.clz32(Math.max(Math.min(length, most * 2), 2) - 1);
  const count = 2 << (32 - shift);
  if (slots.length < count) slots = new Int32Array(count);
  else slots.fill(0, 0, count);
  let size = 0;
  for (let from = 0; from < length && size < most; from += 2) {
    const low = hashes[from]!;
    const high = hashes[from + 1]!;
    const at = find(slots, shift, low, high);
    if (slots[at] !== 0) continue;
    slots[at] = hashes[size * 2] = low;
    slots[at + 1] = hashes[size * 2 + 1] = high;
    size += 1;
  }
  set.size = size;
  set.length = size * 2;
  set.slots = null;
}

function makeRoom(set: Distinct): void {
  if (set.size < set.most) settle(set);
  const { hashes, length, size, most } = set;
  // What comes to a full set goes nowhere.
  if (size >= most) set.length = Math.min(length, hashes.length - 2);
  else if (length * 2 > hashes.length) {
    // Some of those that fill a set are the same; more room is far memory.
    const larger = new Int32Array(Math.max(hashes.length * 2, Math.min(hashes.length * GROWTH, (most >> 2) * 10)));
    larger.set(hashes);
    set.hashes = larger;
  }
}
