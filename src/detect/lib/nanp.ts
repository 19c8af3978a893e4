import type { Characters } from '../types';

/** Digits of the number that is looked at; a check is asked for every candidate and makes no strings. */
const digits = new Uint8Array(10);
const EXTENSION = 'x'.charCodeAt(0) - 48;

/**
 * Reads a North American number, without the leading 1 or 001 and without an extension, into `digits`; false for any
 * other length.
 */
function readNational(text: Characters): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit === EXTENSION) break;
    if (digit < 0 || digit > 9 || (count === 0 && digit < 2)) continue;
    if (count === 10) return false;
    digits[count] = digit;
    count += 1;
  }
  return count === 10;
}

/** An area or exchange code: begins with 2 to 9, and is no service code such as 411 or 911. */
const isCodeAt = (at: number): boolean => digits[at]! >= 2 && !(digits[at + 1] === 1 && digits[at + 2] === 1);

/** 800, 833, 844, 855, 866, 877, 888. */
const isTollFree = (): boolean =>
  digits[0] === 8 && digits[1] === digits[2] && (digits[1] === 0 || (digits[1]! > 2 && digits[1] !== 9));

/**
 * Whether a number can belong to a subscriber in the North American Numbering Plan: `NXX-NXX-XXXX`, neither code N11,
 * no area code N9X, and not toll-free, as those belong to organisations.
 * https://www.nanpa.com/numbering/area-codes
 */
export function isNanp(text: Characters): boolean {
  return readNational(text) && digits[1] !== 9 && isCodeAt(0) && isCodeAt(3) && !isTollFree();
}

/** Whether a number ends in 555-0100 to 555-0199, which is kept for fiction in every area code. */
export function isFictionalNumber(text: Characters): boolean {
  return (
    readNational(text) && digits[3] === 5 && digits[4] === 5 && digits[5] === 5 && digits[6] === 0 && digits[7] === 1
  );
}

/** A number without what stands before its last ten digits. */
export const lastTen = (compact: Characters): Characters =>
  compact.length > 10 ? String(compact).slice(-10) : compact;
