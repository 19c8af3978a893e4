import { isRepeated, numberAt } from '../lib/digits';
import { isIssuableSsn } from '../lib/ssn';
import type { Pattern } from '../types';
import { SSN_LABELS } from './labels/ssn';

const SPECIMENS = [78_051_120, 219_099_999, 457_555_462, 123_456_789, 123_121_234];

/** Areas of which numbers are printed in place of real ones, and of those that are. */
const isReservedArea = new Uint8Array(1_000);
for (const area of [987, 999, ...SPECIMENS.map(number => Math.trunc(number / 1_000_000))]) isReservedArea[area] = 1;
const isReserved = (number: number): boolean => number >= 999_000_000 || Math.trunc(number / 10) === 98_765_432;

/**
 * Social Security number: 514-38-2207. The key to a person's credit, taxes and benefits, for life.
 * No check digit, and nine of ten nine-digit numbers fit its rules: only the written form `ddd-dd-dddd` or a label proves
 * it. Two ranges that were never issued pass nevertheless, as they are printed in place of real ones: Synthea's 999 and
 * the 987-65-432x of advertisements.
 * https://secure.ssa.gov/poms.nsf/lnx/0110201035
 */
export default {
  type: 'ssn',
  letter: 'G',
  title: 'Social Security number',
  shapes: ['d{9}', 'ddd dd dddd', 'ddd.dd.dddd'],
  distinctive: ['ddd-dd-dddd'],
  check: digits => {
    if (digits.length !== 9 || isRepeated(digits)) return false;
    return isIssuableSsn(digits) || isReserved(numberAt(digits, 0, 9));
  },
  labels: SSN_LABELS,
  weakLabels: [
    'soc',
    'ssid',
    'tin',
    'taxid',
    'tax id',
    'tax id no',
    'tax id number',
    'taxpayer id',
    'national id',
    'government id',
  ],
  needs: 'label',
  isSpecimen: digits => {
    if (isReservedArea[numberAt(digits, 0, 3)] !== 1) return false;
    const number = numberAt(digits, 0, 9);
    return SPECIMENS.includes(number) || isReserved(number);
  },
} satisfies Pattern;
