import { joined, listOf } from '../../lib/words';

/** Fields and columns that hold codes of what was done and billed: CPT's, or HCPCS's. */
export const PROCEDURE_LABELS: readonly string[] = [
  ...new Set([
    ...joined(
      'cpt, cpt4, cpt 4, hcpcs, hcpc, cpt hcpcs, hcpcs cpt, procedure, proc, px, cdt',
      'code, codes, cd, procedure code, billing code, service code, no, number, level ii, level 2',
    ),
    ...joined('procedure, billing, service, primary, line, svc', 'cpt, hcpcs, cpt code, hcpcs code'),
    ...listOf('cpt, cpt4, cpt 4, hcpcs, hcpc, cpt hcpcs, hcpcs cpt, svc code, billing code, primary procedure code'),
  ]),
];

/** Labels that other trades have too. */
export const WEAK_PROCEDURE_LABELS: readonly string[] = listOf(
  'service code, service codes, charge code, procedure, procedures, proc, px, service',
);
