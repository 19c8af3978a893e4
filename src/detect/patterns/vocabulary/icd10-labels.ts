import { joined, listOf } from '../../lib/words';
import { DIAGNOSIS_CODE_LABELS } from './diagnosis-labels';

/** Fields and columns that hold codes of ICD-10. */
export const ICD10_LABELS: readonly string[] = [
  ...DIAGNOSIS_CODE_LABELS,
  ...joined('icd10, icd 10, icd10cm, icd 10 cm', 'code, codes, dx, diagnosis'),
  ...listOf('icd10, icd 10, icd10cm, icd 10 cm, diagnosis icd10, dx icd10, dx code icd10, icd10 gm, cim 10, cie 10'),
];

/** Labels that many other things carry too. */
export const WEAK_ICD10_LABELS: readonly string[] = listOf('problem, problems, condition, conditions, problem list');
