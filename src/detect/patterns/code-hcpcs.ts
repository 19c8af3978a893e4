import type { Pattern } from '../types';

/**
 * Service or supply code of HCPCS level II: G0438, J1100. What was done or given, and billed, for a patient.
 * A letter and four digits are also a part number: only a label proves it. The letters are A to V.
 * https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system
 */
export default {
  type: 'hcpcs',
  title: 'Service code (HCPCS)',
  shapes: ['Ldddd'],
  check: code => code[0]! >= 'A' && code[0]! <= 'V',
  labels: [
    'hcpcs',
    'hcpcs code',
    'cpt',
    'cpt code',
    'procedure code',
    'proc code',
    'cpt hcpcs',
    'hcpcs cpt',
    'cdt code',
    'svc code',
  ],
  weakLabels: ['service code', 'charge code', 'procedure', 'proc'],
  needs: 'label',
} satisfies Pattern;
