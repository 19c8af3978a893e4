import type { Findings } from './types';

/** Whether something was found that only the whole engine can prove: it has proved all it tells of. */
export const isUnproven = (_findings: Pick<Findings, 'identifiers' | 'clinical'>): boolean => false;
