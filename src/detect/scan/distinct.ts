/**
 * A set of hashes that grows without an object for each: see `hash.ts`. New ones are put aside first and looked for many
 * at a time, as sets of all types together are larger than what a processor keeps at hand.
 */
export interface Distinct {
  /** Without those put aside: ask `sizeOf`. */
  size: number;
  /** It takes at most so many. */
  most: number;
  /** Two numbers a slot, the halves of a hash side by side; no first half is 0, which stands for an empty slot. */
  slots: Int32Array;
  /** What a mixed hash is shifted by is its slot: more slots keep the order. */
  shift: number;
  /** Those put aside, as many numbers as `asideLength` says. */
  aside: Int32Array;
  asideLength: number;
}

const LEAST = 64;
const ASIDE = 512;

export const emptyDistinct = (most: number): Distinct => ({
  size: 0,
  most,
  slots: new Int32Array(LEAST * 2),
  shift: 32 - Math.log2(LEAST),
  aside: new Int32Array(ASIDE),
  asideLength: 0,
});

export function addTo(set: Distinct, low: number, high: number): void {
  const { aside, asideLength } = set;
  aside[asideLength] = low;
  aside[asideLength + 1] = high;
  set.asideLength = asideLength + 2;
  if (set.asideLength === ASIDE) putAll(set);
}

export function sizeOf(set: Distinct): number {
  putAll(set);
  return set.size;
}

export function holds(set: Distinct, low: number, high: number): boolean {
  putAll(set);
  return set.slots[find(set.slots, set.shift, low, high)] !== 0;
}

/** Where a hash stands, or the empty slot where it would. */
function find(slots: Int32Array, shift: number, low: number, high: number): number {
  let at = (Math.imul(low ^ (high >>> 15), 0x9e3779b1 | 0) >>> shift) << 1;
  while (slots[at] !== 0 && (slots[at] !== low || slots[at + 1] !== high)) at = (at + 2) & (slots.length - 1);
  return at;
}

function putAll(set: Distinct): void {
  const { aside, asideLength, most } = set;
  set.asideLength = 0;
  for (let from = 0; from < asideLength && set.size < most; from += 2) {
    const { slots } = set;
    const at = find(slots, set.shift, aside[from]!, aside[from + 1]!);
    if (slots[at] !== 0) continue;
    slots[at] = aside[from]!;
    slots[at + 1] = aside[from + 1]!;
    set.size += 1;
    if (set.size * 8 > slots.length * 3) grow(set);
  }
}

/** By much at once: each time all are put anew. */
function grow(set: Distinct): void {
  const before = set.slots;
  const slots = new Int32Array(before.length * 4);
  set.slots = slots;
  set.shift -= 2;
  for (let from = 0; from < before.length; from += 2) {
    if (before[from] === 0) continue;
    const at = find(slots, set.shift, before[from]!, before[from + 1]!);
    slots[at] = before[from]!;
    slots[at + 1] = before[from + 1]!;
  }
}
