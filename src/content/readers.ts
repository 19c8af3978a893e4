import type { begin, patternsOf, prepare } from '../detect';
import { ask } from '../messages/tell';
import type { openDocument } from '../snapshot';

/** What reads a document of any form: `every-form.ts` brings it, in the two scripts that the build makes of it. */
export interface Readers {
  prepare: typeof prepare;
  begin: typeof begin;
  openDocument: typeof openDocument;
  /** Makes patterns of what a person has defined. */
  patternsOf: typeof patternsOf;
}

/** Both scripts run in one world beside the page's, which does not see it. */
const world = globalThis as { leakReaders?: Readers };
let asked: Promise<unknown> | null = null;

/** What is here to read with; nothing where nobody has asked for it. */
export const readersAtHand = (): Readers | null => world.leakReaders ?? null;

/** The same, which the background sends into this document, once. Null where that fails. */
export async function readersOfEveryForm(): Promise<Readers | null> {
  if (!world.leakReaders) {
    asked ??= ask('sendReaders');
    await asked;
    asked = null;
  }
  return readersAtHand();
}
