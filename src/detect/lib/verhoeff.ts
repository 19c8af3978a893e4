import type { Characters } from '../types';

/** Multiplication of the dihedral group of the pentagon, as a row per left factor. */
const PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const FIRST_TURN = '1576283094';

/** The permutation applied a number of times to a digit. */
function turn(digit: number, times: number): number {
  let turned = digit;
  for (let count = 0; count < times; count += 1) turned = Number(FIRST_TURN[turned]);
  return turned;
}

/**
 * Verhoeff's check over all digits, the last being the check digit. One random number in ten passes.
 * J. Verhoeff, Error Detecting Decimal Codes, 1969.
 */
export function verhoeff(digits: Characters): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    sum = Number(PRODUCT[sum]?.[turn(digit, index % 8)]);
  }
  return digits.length > 0 && sum === 0;
}
