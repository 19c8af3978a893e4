import { knownContacts, merge, type Progress, planSteps, rank, runSteps } from '../../src/disclosure/contacts';
import type { Contact, Step, Subject } from '../../src/disclosure/contacts/types';
import { sendTo } from './send-to';
import { start, type World } from './world';

/** A look-up as it went. */
export interface LookedUp {
  steps: readonly Step[];
  progress: Progress;
  /** All contacts with those that are known without a request, the likeliest first. */
  contacts: readonly Contact[];
  /** `host path` of each request that reached a server. */
  asked: readonly string[];
  headers: readonly NodeJS.Dict<string | string[]>[];
}

export const NOW = '2026-11-22T12:00:00.000Z';

/** Works through the steps of a look-up against a world of local servers: all of them, or those that are left ticked. */
export async function lookUp(
  subject: Subject,
  world: World,
  isLeft: (step: Step) => boolean = () => true,
  mostTime?: number,
): Promise<LookedUp> {
  const running = await start(() => world);
  try {
    const steps = planSteps(subject).filter(isLeft);
    const send = sendTo(running.port, mostTime);
    const progress = await runSteps(
      subject,
      steps,
      send,
      () => {},
      () => NOW,
    );
    const contacts = rank(merge([...knownContacts(subject, NOW), ...progress.contacts]), subject);
    return { steps, progress, contacts, asked: running.asked, headers: running.headers };
  } finally {
    await running.close();
  }
}

/** The codes of all that the person is told, in order. */
export const codesOf = ({ progress }: LookedUp): readonly string[] =>
  progress.results.flatMap(({ remarks }) => remarks.map(({ code }) => code));
