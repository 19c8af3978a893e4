import type { Characters } from '../types';

/** What a digit that is doubled adds: without a branch, as nobody can foresee it. */
const DOUBLED = Uint8Array.from([0, 2, 4, 6, 8, 1, 3, 5, 7, 9]);

/**
 * Luhn's check over all digits, the last being the check digit; `sum` is what digits in front of them add. One random
 * number in ten passes. ISO/IEC 7812-1, annex B.
 */
export function luhn(digits: Characters, sum = 0): boolean {
  let total = sum;
  for (let at = digits.length - 1, isDoubled = false; at >= 0; at -= 1, isDoubled = !isDoubled) {
    const digit = digits.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    total += isDoubled ? DOUBLED[digit]! : digit;
  }
  return digits.length > 0 && total % 10 === 0;
}
