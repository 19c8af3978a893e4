import { isIcd10, isSpecialIcd10 } from '../lib/icd10';
import type { Pattern } from '../types';
import { BEFORE_ICD10, WEAK_ICD10_LABELS } from './labels/icd10';

/**
 * Diagnosis code of ICD-10-CM with its dot: E11.9, S72.001A. What a patient has, in a form that any payer can read.
 * Its category must exist and its characters must occur at their places; four random ones in ten still pass, as do sizes and
 * versions: a label must stand before it, or the condition itself: type 2 diabetes (E11.9).
 * https://www.cms.gov/medicare/coding-billing/icd-10-codes
 */
export default {
  type: 'icd10',
  title: 'Diagnosis code (ICD-10-CM)',
  shapes: ['LdX.X{1,4}'],
  check: isIcd10,
  labels: BEFORE_ICD10,
  weakLabels: WEAK_ICD10_LABELS,
  needs: 'label',
  isSpecial: isSpecialIcd10,
} satisfies Pattern;
