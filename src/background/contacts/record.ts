import { sentence } from '../../detect';
import type { Step, StepResult } from '../../disclosure/contacts/types';
import type { StoredDraft } from '../../storage';
import { change } from '../letters';

/** In one draft. */
const MOST = 300;

/**
 * Writes down in the draft what its look-ups ask, behind what earlier ones asked: letters tell it. Each request is
 * written down before it leaves, so that none is forgotten where the worker dies.
 */
export function recorder(draftId: string, earlier: readonly StepResult[]) {
  let over: readonly StepResult[] = [];
  let step: Step | null = null;
  let requests = 0;
  const write = (latest: readonly StepResult[], more = (stored: StoredDraft) => stored) =>
    change(draftId, stored => ({ ...more(stored), lookedUp: [...earlier, ...over, ...latest].slice(-MOST) }));
  return {
    begins(next: Step) {
      step = next;
      requests = 0;
    },
    /** A request is about to leave. */
    async leaves() {
      requests += 1;
      if (step !== null) await write([brokenOff(step, requests)]);
    },
    /** A step is over: what really left of it is known. */
    async ends(results: readonly StepResult[], more: (stored: StoredDraft) => StoredDraft) {
      over = results;
      await write([], more);
    },
  };
}

/** What stands for a step until it is over; it stays where that is never told. */
const brokenOff = (step: Step, requests: number): StepResult => ({
  ...{ step, requests, at: new Date().toISOString(), found: 0 },
  remarks: [sentence('contact', 'broken-off', {})],
});
