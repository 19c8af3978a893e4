import { digitsOf } from '../lib/digits';
import type { Pattern } from '../types';

const hasLetter = (code: string): boolean => digitsOf(code).length === 4;

/**
 * Procedure code of CPT: 99213. What was done, and billed, for a patient.
 * Five digits are also a ZIP code or a price: only a label proves it. 00100 to 99499, or four digits with F, T, U or M.
 * https://www.ama-assn.org/practice-management/cpt
 */
export default {
  type: 'cpt',
  title: 'Procedure code (CPT)',
  shapes: ['ddddd', 'ddddF', 'ddddT', 'ddddU', 'ddddM'],
  check: code => hasLetter(code) || (code >= '00100' && code <= '99499'),
  labels: [
    'cpt',
    'cpt code',
    'cpt codes',
    'procedure codes',
    'cpt4',
    'proc code',
    'procedure code',
    'cpt hcpcs',
    'hcpcs cpt',
    'hcpcs code',
    'procedure cpt',
    'svc code',
  ],
  weakLabels: ['service code', 'charge code', 'procedure', 'proc'],
  needs: 'label',
} satisfies Pattern;
