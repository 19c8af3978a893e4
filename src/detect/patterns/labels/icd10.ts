import { joined, listOf } from '../../lib/words';
import { COMMON_DIAGNOSES, SPECIAL_DIAGNOSES } from '../vocabulary/diagnoses';
import { DIAGNOSIS_CODE_LABELS } from './diagnosis';

/** Fields and columns that hold codes of ICD-10. */
export const ICD10_LABELS: readonly string[] = [
  ...DIAGNOSIS_CODE_LABELS,
  ...joined('icd10, icd 10, icd10cm, icd 10 cm', 'code, codes, dx, diagnosis'),
  ...listOf(`icd10, icd 10, icd10cm, icd 10 cm, diagnosis icd10, dx icd10, dx code icd10, icd10 gm, cim 10, cie 10, either
    diagnosis code, icd dgns cd, prncpal dgns cd, admtg dgns cd, dgns cd`),
];

/** Labels that many other things carry too. */
export const WEAK_ICD10_LABELS: readonly string[] = listOf('problem, problems, condition, conditions, problem list');

/** What a dotted code may stand behind as well: how a note says that somebody has something, and what. */
export const BEFORE_ICD10: readonly string[] = [
  ...ICD10_LABELS,
  ...listOf(`assessment, assessment and plan, impression, diagnosed with, diagnosed as, treated for, seen for, evaluated
    for, follow up for, coded as, coded`),
  ...COMMON_DIAGNOSES,
  ...SPECIAL_DIAGNOSES,
];
