import { asCompact } from '../lib/as-text';
import { isIcd9 } from '../lib/icd9';
import type { Pattern } from '../types';
import { ICD9_LABELS } from './labels/icd9';

/**
 * Code of ICD-9-CM as claims keep it, without a dot: 25000, V700; or of a procedure, 45.23. What a patient had, and had done.
 * Any number looks alike: a column or code system must name ICD-9 itself.
 * https://www.cdc.gov/nchs/icd/icd9cm.htm
 */
export default {
  type: 'icd9',
  title: 'Code of ICD-9-CM',
  shapes: ['d{3,5}', 'Vd{2,4}', 'Ed{3,4}', 'dd.d{1,2}'],
  check: asCompact(isIcd9),
  labels: ICD9_LABELS,
  needs: 'label',
} satisfies Pattern;
