import { asCompact } from '../lib/as-text';
import { isIcd9 } from '../lib/icd9';
import type { Pattern } from '../types';
import { DIAGNOSIS_CODE_LABELS } from './labels/diagnosis';
import { ICD9_LABELS } from './labels/icd9';

/**
 * Diagnosis code of ICD-9-CM with its dot: 250.00, V70.0, E849.0. What a patient had before October 2015, as in the backups of
 * that time.
 * Prices and versions look alike: a column of diagnoses must hold it.
 * https://www.cdc.gov/nchs/icd/icd9cm.htm
 */
export default {
  type: 'icd9',
  title: 'Diagnosis code (ICD-9-CM)',
  shapes: ['ddd.d{1,2}', 'Vdd.d{1,2}', 'Eddd.d'],
  check: asCompact(isIcd9),
  labels: [...DIAGNOSIS_CODE_LABELS, ...ICD9_LABELS],
  needs: 'label',
} satisfies Pattern;
