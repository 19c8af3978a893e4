import { isIcd10, isSpecialIcd10 } from '../lib/icd10';
import type { Pattern } from '../types';
import { ICD10_LABELS, WEAK_ICD10_LABELS } from './vocabulary/icd10-labels';

/**
 * Diagnosis code of ICD-10-CM with its dot: E11.9, S72.001A. What a patient has, in a form that any payer can read.
 * Its category must exist and its characters must occur at their places; four random ones in ten still pass, so without a
 * label it is possible, no more.
 * https://www.cms.gov/medicare/coding-billing/icd-10-codes
 */
export default {
  type: 'icd10',
  title: 'Diagnosis code (ICD-10-CM)',
  shapes: ['LdX.X{1,4}'],
  check: isIcd10,
  labels: ICD10_LABELS,
  weakLabels: WEAK_ICD10_LABELS,
  needs: 'nothing',
  isSpecial: isSpecialIcd10,
} satisfies Pattern;
