import { asCompact } from '../lib/as-text';
import { luhn } from '../lib/luhn';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Observation code of LOINC: 4548-4 (haemoglobin A1c). Which test a patient had.
 * One to seven digits and a Luhn check digit: half of all dates and scores look alike, so a label must name it.
 * https://loinc.org/kb/users-guide
 */
export default {
  type: 'loinc',
  title: 'Observation code (LOINC)',
  shapes: ['d{1,7}-d'],
  check: asCompact(digits => luhn(digits) && digits >= '1'),
  isCheckDigit: true,
  labels: [
    ...joined('loinc', 'code, codes, num, no, number, id'),
    ...joined('test, lab, lab test, result, observation, obs, analyte, component, order', 'code, loinc'),
    ...listOf('loinc, loinc cd'),
  ],
  needs: 'label',
} satisfies Pattern;
