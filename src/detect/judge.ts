import type { Access, Findings, Verdict } from './types';

/** Findings and access evidence in, level and reasons out. */
export function judge(_findings: Findings, _access: Access): Verdict {
  return { level: 'none', reasons: [], lowered: [] };
}
