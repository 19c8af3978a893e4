import { asCompact } from '../lib/as-text';
import type { Pattern } from '../types';
import { PROCEDURE_LABELS, WEAK_PROCEDURE_LABELS } from './labels/procedure';

/**
 * Procedure code of CPT: 99213, with a modifier 99213-25. What was done, and billed, for a patient.
 * Five digits are also a ZIP code or a price: only a label proves it. 00100 to 99499, or four digits with F, T, U or M.
 * https://www.ama-assn.org/practice-management/cpt
 */
export default {
  type: 'cpt',
  title: 'Procedure code (CPT)',
  shapes: ['ddddd', 'ddddF', 'ddddT', 'ddddU', 'ddddM', 'ddddd-XX'],
  check: asCompact(code => code.charAt(4) > '9' || (code >= '00100' && code < '995')),
  labels: PROCEDURE_LABELS,
  weakLabels: WEAK_PROCEDURE_LABELS,
  needs: 'label',
} satisfies Pattern;
