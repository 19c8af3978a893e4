import { EXAM, MADE_UP } from './made-up';
import { INTERFACE, MANUAL } from './manual';
import { PUBLIC } from './public';
import { type Turns, tells } from './turns';

/** What a page of prose is, by what it says of itself. */
export type Genre = 'made-up' | 'manual' | 'public';

/** Kinds that a page says it is: schema.org's types and `og:type`. */
const PUBLISHED_KIND =
  /(?:^|\W)(?:\w*Article|BlogPosting|\w*Review|Quiz|Question|Recipe|Movie|Book|Episode|PodcastEpisode|profile|book)$/i;

/** Tells what a page is, null where nothing does. `texts` are pieces of it, `kinds` what its metadata calls it. */
export function genreOf(texts: readonly string[], kinds: readonly string[]): Genre | null {
  const text = texts.join('\n');
  const isTold = (turns: Turns) => tells(text, turns);
  if (Object.values(MADE_UP).some(isTold)) return 'made-up';
  if (isTold(MANUAL) || isTold(INTERFACE)) return 'manual';
  return kinds.some(kind => PUBLISHED_KIND.test(kind)) || Object.values(PUBLIC).some(isTold) ? 'public' : null;
}

/** Whether a text with questions says around them that it is an exam. */
export const isExam = (texts: readonly string[]): boolean => tells(texts.join('\n'), EXAM);
