/** As in `distinct.ts`, as the platform has it: a page holds thousands of values, and not millions. */
export interface Distinct {
  most: number;
  hashes: Set<number>;
}

/** As many bits of both halves as a number holds. */
const joined = (low: number, high: number): number => (low >>> 0) * 0x200000 + (high >>> 11);

export const emptyDistinct = (most: number): Distinct => ({ most, hashes: new Set() });
export function addTo({ most, hashes }: Distinct, low: number, high: number): void {
  if (hashes.size < most) hashes.add(joined(low, high));
}
export const sizeOf = ({ hashes }: Distinct): number => hashes.size;
export const holds = ({ hashes }: Distinct, low: number, high: number): boolean => hashes.has(joined(low, high));
export const hasMoreThan = ({ hashes }: Distinct, few: number): boolean => hashes.size > few;
export const forgetSlots = (): void => {};
