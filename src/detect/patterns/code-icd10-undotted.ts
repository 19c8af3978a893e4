import { isIcd10, isSpecialIcd10 } from '../lib/icd10';
import type { Pattern } from '../types';
import { ICD10_LABELS, WEAK_ICD10_LABELS } from './labels/icd10';

/**
 * Diagnosis code of ICD-10-CM as claims and databases keep it, without a dot: E119, I10. What a patient has.
 * H264 is a cataract and a video codec: only a label proves it.
 * https://www.cms.gov/medicare/coding-billing/icd-10-codes
 */
export default {
  type: 'icd10',
  title: 'Diagnosis code (ICD-10-CM)',
  shapes: ['LdX', 'LdXX{1,4}'],
  check: isIcd10,
  labels: ICD10_LABELS,
  weakLabels: WEAK_ICD10_LABELS,
  needs: 'label',
  isSpecial: isSpecialIcd10,
} satisfies Pattern;
