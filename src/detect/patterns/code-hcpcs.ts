import { asCompact } from '../lib/as-text';
import type { Pattern } from '../types';
import { PROCEDURE_LABELS, WEAK_PROCEDURE_LABELS } from './labels/procedure';

/**
 * Service or supply code of HCPCS level II: G0438, J1100. What was done or given, and billed, for a patient.
 * A letter and four digits are also a part number: only a label proves it. The letters are A to V, D being the dentists'.
 * https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system
 */
export default {
  type: 'hcpcs',
  title: 'Service code (HCPCS)',
  shapes: ['Ldddd', 'Ldddd-XX'],
  check: asCompact(code => 'ABCDEGHJKLMPQRSTUV'.includes(code.charAt(0) || '-')),
  labels: PROCEDURE_LABELS,
  weakLabels: WEAK_PROCEDURE_LABELS,
  needs: 'label',
} satisfies Pattern;
