import type { Characters } from '../types';
import { numberAt } from './digits';

/**
 * Whether nine digits can be a Social Security number: never issued were areas 000, 666 and 900 to 999, group 00 and
 * serial 0000. What stands behind them is not looked at.
 * https://secure.ssa.gov/poms.nsf/lnx/0110201035
 */
export const isIssuableSsn = (digits: Characters): boolean => digits.length >= 9 && isIssuable(numberAt(digits, 0, 9));

/** The same of their number. */
export function isIssuable(number: number): boolean {
  const area = Math.trunc(number / 1_000_000);
  if (area === 0 || area === 666 || area >= 900) return false;
  return Math.trunc(number / 10_000) % 100 !== 0 && number % 10_000 !== 0;
}
