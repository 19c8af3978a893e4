import { begin, type patternsOf, prepare } from '../detect';
import { ask } from '../messages/tell';
import { openDocument } from '../snapshot';

/** What reads a document: the script of every page brings what reads HTML pages, `every-form.ts` what reads any form. */
export interface Readers {
  prepare: typeof prepare;
  begin: typeof begin;
  openDocument: typeof openDocument;
  /** Makes patterns of what a person has defined. */
  patternsOf?: typeof patternsOf;
}

/** Both scripts run in one world beside the page's, which does not see it. */
const world = globalThis as { leakReaders?: Readers };
const ofPages: Readers = { prepare, begin, openDocument };
let asked: Promise<unknown> | null = null;

/** What is here to read with. */
export const readersAtHand = (): Readers => world.leakReaders ?? ofPages;

/** Whether these read nothing but pages, and by the patterns that are built in. */
export const areForPages = (readers: Readers): boolean => readers === ofPages;

/**
 * What reads every form of text: the background sends it into this document, once. Where that fails, what is at hand, which
 * reads anything as a page.
 */
export async function readersOfEveryForm(): Promise<Readers> {
  if (!world.leakReaders) {
    asked ??= ask('sendReaders');
    await asked;
    asked = null;
  }
  return readersAtHand();
}
