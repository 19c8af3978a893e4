import { planSteps, runSteps } from '../../disclosure/contacts';
import { resolvers } from '../../disclosure/contacts/resolvers';
import type { LookUpChoices } from '../../disclosure/contacts/types';
import type { ContactPlan, FindDone } from '../../messages/protocol';
import { change, mustRead } from '../letters';
import { isConsented } from './consent';
import { subjectFor, withContacts, withKnown } from './known';
import { recorder } from './record';
import { send } from './send';
import { lockOf, tellFinding } from './state';
import { withoutPersonal } from './typed-choices';

export { addContact, putContactBack, removeContact } from './edit';
export { withKnown } from './known';
export { readFinding } from './state';

/** For a whole look-up, in milliseconds: a browser ends a worker that is busy with one call for five minutes. */
const mostTime = 240_000;

/** What is under way in this worker, to be stopped. A look-up ends with its worker. */
const underWay = new Map<string, AbortController>();

/** The requests that could be made for a draft, with these choices; makes none. */
export async function planContacts(draftId: string, typed: LookUpChoices): Promise<ContactPlan> {
  const stored = await mustRead(draftId);
  const { choices, refused } = await withoutPersonal(typed);
  return {
    steps: planSteps(subjectFor(stored, choices)),
    resolvers: Object.entries(resolvers).map(([key, { name }]) => ({ key, name })),
    isConsented: await isConsented(),
    refused,
    isPrivate: 'isPrivate' in stored && stored.isPrivate === true,
  };
}

/** Makes the requests of the steps named, never two look-ups of a draft at once. Only upon a person's click. */
export function findContacts(draftId: string, typed: LookUpChoices, stepIds: readonly string[]): Promise<FindDone> {
  // The lock ends with the worker, as do the requests.
  return navigator.locks.request(lockOf(draftId), { ifAvailable: true }, async lock => {
    if (lock === null) return 'busy';
    if (!(await isConsented())) return 'denied';
    const control = new AbortController();
    underWay.set(draftId, control);
    const timer = setTimeout(() => control.abort(), mostTime);
    try {
      const { choices } = await withoutPersonal(typed);
      return await find(draftId, choices, stepIds, control.signal);
    } finally {
      clearTimeout(timer);
      underWay.delete(draftId);
    }
  }) as Promise<FindDone>;
}

/** Lets the request under way go. What was found before is kept. */
export async function stopFinding(draftId: string): Promise<void> {
  underWay.get(draftId)?.abort();
}

async function find(
  draftId: string,
  choices: LookUpChoices,
  stepIds: readonly string[],
  signal: AbortSignal,
): Promise<FindDone> {
  const stored = await mustRead(draftId);
  const subject = subjectFor(stored, choices);
  const steps = planSteps(subject).filter(({ id }) => stepIds.includes(id));
  const beganAt = new Date().toISOString();
  await tellFinding(draftId, () => ({
    ...{ state: 'running', beganAt, steps, at: null, requests: 0, results: [], choices },
  }));
  await change(draftId, before => withKnown(before, choices, beganAt));
  const record = recorder(draftId, stored.lookedUp);
  try {
    const { results } = await runSteps(
      subject,
      steps,
      async ask => {
        await record.leaves();
        return send(ask, signal);
      },
      async ({ at, requests, results, contacts }) => {
        if (at === null) await record.ends(results, before => withContacts(before, contacts, choices));
        else record.begins(at);
        await tellFinding(draftId, before => before && { ...before, at: at?.id ?? null, requests, results });
      },
      () => new Date().toISOString(),
      () => signal.aborted,
    );
    return await end(draftId, results.length < steps.length || signal.aborted ? 'stopped' : 'done');
  } catch (error) {
    await end(draftId, 'stopped');
    throw error;
  }
}

async function end(draftId: string, state: 'done' | 'stopped'): Promise<FindDone> {
  await tellFinding(draftId, before => before && { ...before, state, at: null });
  return state;
}
