import { joined, listOf } from '../../lib/words';

/** Fields and columns that hold codes of ICD-9 and of nothing else. */
export const ICD9_LABELS: readonly string[] = [
  ...joined('icd9, icd 9, icd9cm, icd 9 cm', 'code, codes, dx, diagnosis, procedure, px'),
  ...listOf('icd9, icd 9, icd9cm, icd 9 cm, diagnosis icd9, dx icd9, dx code icd9'),
];
