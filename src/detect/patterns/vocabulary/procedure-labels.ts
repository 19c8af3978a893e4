import { joined, listOf } from '../../lib/words';

/** Fields and columns that hold codes of what was done and billed: CPT's, or HCPCS's. */
export const PROCEDURE_LABELS: readonly string[] = [
  ...joined('cpt, cpt4, hcpcs, cpt hcpcs, hcpcs cpt, procedure, proc, px, cdt', 'code, codes, cd'),
  ...listOf(
    'cpt, cpt4, hcpcs, cpt hcpcs, hcpcs cpt, procedure cpt, procedure hcpcs, svc code, billing code, cpt no, cpt number',
  ),
];

/** Labels that other trades have too. */
export const WEAK_PROCEDURE_LABELS: readonly string[] = listOf(
  'service code, service codes, charge code, procedure, procedures, proc, px, service',
);
