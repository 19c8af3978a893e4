import { beginsWith, isOneOf } from '../lib/characters';
import { isRepeated } from '../lib/digits';
import { isIssuableSsn } from '../lib/ssn';
import type { Characters, Pattern } from '../types';
import { SSN_LABELS } from './labels/ssn';

const SPECIMENS = ['078051120', '219099999', '457555462', '123456789', '123121234'];

const isReserved = (digits: Characters): boolean => beginsWith(digits, '999') || beginsWith(digits, '98765432');

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
  shapes: ['d{9}', 'ddd dd dddd'],
  distinctive: ['ddd-dd-dddd'],
  check: digits => !isRepeated(digits) && (isIssuableSsn(digits) || isReserved(digits)),
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
  isSpecimen: digits => isOneOf(digits, SPECIMENS) || isReserved(digits),
} satisfies Pattern;
