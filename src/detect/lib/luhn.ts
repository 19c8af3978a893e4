import type { Characters } from '../types';

/**
 * Luhn's check over all digits, the last being the check digit; `sum` is what digits in front of them add. One random
 * number in ten passes. ISO/IEC 7812-1, annex B.
 */
export function luhn(digits: Characters, sum = 0): boolean {
  let total = sum;
  for (let at = digits.length - 1, isDoubled = false; at >= 0; at -= 1, isDoubled = !isDoubled) {
    const digit = digits.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    total += !isDoubled ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits.length > 0 && total % 10 === 0;
}
