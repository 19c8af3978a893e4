import { begin } from '../detect';
import { ask } from '../messages/tell';
import { snapshot } from '../snapshot';

/** What reads a document: the script of every page brings what reads HTML pages, `every-form.ts` what reads any form. */
export interface Readers {
  begin: typeof begin;
  snapshot: typeof snapshot;
}

/** Both scripts run in one world beside the page's, which does not see it. */
const world = globalThis as { leakReaders?: Readers };
const ofPages: Readers = { begin, snapshot };
let asked: Promise<unknown> | null = null;

/** What is here to read an HTML page with. */
export const readersAtHand = (): Readers => world.leakReaders ?? ofPages;

/** Whether some forms of text can't be read yet. */
export const areForPages = (readers: Readers): boolean => readers === ofPages;

/**
 * What reads every form of text: the background sends it into this document, once. Where that fails, what is at hand, which
 * reads anything as a page.
 */
export async function readersOfEveryForm(): Promise<Readers> {
  if (!world.leakReaders) {
    asked ??= ask('sendReaders');
    await asked;
    if (!world.leakReaders) asked = null;
  }
  return readersAtHand();
}
