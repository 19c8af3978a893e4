/** A set of hashes that grows without an object for each: `has` and `add` cost a few nanoseconds. */
export interface Distinct {
  readonly size: number;
  has(hash: number): boolean;
  add(hash: number): void;
}

/** An empty set that takes at most so many. */
export function makeDistinct(most: number): Distinct {
  let slots = new Float64Array(16);
  let size = 0;
  const find = (hash: number): number => {
    const mask = slots.length - 1;
    let at = Math.imul(hash | 0, 0x9e3779b1) >>> 7;
    // No hash is 0: it stands for an empty slot.
    for (at &= mask; slots[at] !== 0 && slots[at] !== hash; at = (at + 1) & mask);
    return at;
  };
  const grow = () => {
    const before = slots;
    slots = new Float64Array(before.length * 2);
    for (let at = 0; at < before.length; at += 1) if (before[at] !== 0) slots[find(before[at]!)] = before[at]!;
  };
  return {
    get size() {
      return size;
    },
    has: hash => slots[find(hash)] === hash,
    add(hash) {
      // Full: another would only be looked for.
      if (size >= most) return;
      const at = find(hash);
      if (slots[at] === hash) return;
      slots[at] = hash;
      size += 1;
      if (size * 2 > slots.length) grow();
    },
  };
}
