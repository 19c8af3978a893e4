import type { Characters } from '../types';

/** The sum of digits, each times its weight; weights begin again where they end. NaN where a character is no digit. */
export function weightedSum(digits: Characters, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    sum += digit * weights[at % weights.length]!;
  }
  return sum;
}
