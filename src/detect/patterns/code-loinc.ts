import { luhn } from '../lib/luhn';
import type { Pattern } from '../types';

/**
 * Observation code of LOINC: 4548-4 (haemoglobin A1c). Which test a patient had.
 * One to five digits and a Luhn check digit: half of all dates and scores look alike, so a label must name it.
 * https://loinc.org/kb/users-guide
 */
export default {
  type: 'loinc',
  title: 'Observation code (LOINC)',
  shapes: ['d{1,5}-d'],
  check: digits => luhn(digits),
  isCheckDigit: true,
  labels: [
    'loinc',
    'loinc code',
    'loinc num',
    'loinc number',
    'loinc id',
    'test loinc',
    'observation code',
    'obs code',
  ],
  weakLabels: ['test code', 'result code'],
  needs: 'label',
} satisfies Pattern;
