import type { Characters } from '../types';

/**
 * Whether the digits, the last weighing 1, the one before it 2 and so on, sum to a multiple of 11: then the last is their
 * check digit. One random number in eleven passes. As the NHS, Ireland and New Zealand use it.
 * https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export function mod11(digits: Characters): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit < 10)) return false;
    sum += digit * (digits.length - at);
  }
  return digits.length > 0 && sum % 11 === 0;
}
