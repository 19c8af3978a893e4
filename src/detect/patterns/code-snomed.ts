import { verhoeff } from '../lib/verhoeff';
import type { Pattern } from '../types';

/**
 * Concept of SNOMED CT: 44054006 (type 2 diabetes). A finding, procedure or drug of a patient.
 * Six to eighteen digits, a Verhoeff check digit, and before it the partition: 00 or 10 for a concept. Numbers of that
 * length are everywhere: a label must name it.
 * https://confluence.ihtsdotools.org/display/DOCRELFMT/6+SNOMED+CT+Identifiers
 */
export default {
  type: 'snomed',
  title: 'Clinical concept (SNOMED CT)',
  shapes: ['d{6,18}'],
  check: digits => digits[0] !== '0' && ['00', '10'].includes(digits.slice(-3, -1)) && verhoeff(digits),
  isCheckDigit: true,
  labels: ['snomed', 'snomed code', 'snomed ct', 'snomed ct code', 'snomed id', 'sctid', 'sct code', 'concept id'],
  needs: 'label',
} satisfies Pattern;
