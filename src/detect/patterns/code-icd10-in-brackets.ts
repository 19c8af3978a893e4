import { isIcd10, isSpecialIcd10 } from '../lib/icd10';
import type { Pattern } from '../types';
import { BEFORE_ICD10 } from './labels/icd10';

/**
 * Diagnosis code of ICD-10-CM behind the words it stands for: chronic cough (R05.3). What a patient has.
 * Sizes and versions rarely stand in brackets; where no known condition stands before it, it is possible and no more.
 * https://www.cms.gov/medicare/coding-billing/icd-10-codes
 */
export default {
  type: 'icd10',
  title: 'Diagnosis code in brackets (ICD-10-CM)',
  shapes: ['(LdX.X{1,4})', '[LdX.X{1,4}]'],
  check: isIcd10,
  labels: BEFORE_ICD10,
  needs: 'nothing',
  isSpecial: isSpecialIcd10,
} satisfies Pattern;
