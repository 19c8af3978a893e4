import type { Finding } from '../../messages/protocol';
import { finding } from '../../storage';
import { read, update } from '../store';

/** The lock that a look-up holds while it is under way. It ends with the worker. */
export const lockOf = (draftId: string): string => `finding:${draftId}:run`;

/** How far the last look-up came. One whose worker was ended in the middle has stopped; what it found is kept. */
export async function readFinding(draftId: string): Promise<Finding | null> {
  const kept = await read(finding(draftId));
  if (kept?.state !== 'running' || (await isUnderWay(draftId))) return kept;
  return tellFinding(draftId, before => before && { ...before, state: 'stopped', at: null });
}

/** Pages hear of it from storage. */
export const tellFinding = (draftId: string, change: (before: Finding | null) => Finding | null) =>
  update(finding(draftId), change);

async function isUnderWay(draftId: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(draftId));
}
