import type { Characters } from '../types';
import { numberAt } from './digits';

/**
 * Whether nine digits can be a Social Security number: never issued were areas 000, 666 and 900 to 999, group 00 and
 * serial 0000. What stands behind them is not looked at.
 * https://secure.ssa.gov/poms.nsf/lnx/0110201035
 */
export const isIssuableSsn = (digits: Characters): boolean =>
  digits.length >= 9 &&
  isIssuableArea(numberAt(digits, 0, 3)) &&
  numberAt(digits, 3, 5) > 0 &&
  numberAt(digits, 5, 9) > 0;

const isIssuableArea = (area: number): boolean => area !== 0 && area !== 666 && area < 900;
