import { FOLDED } from './fold';
import type { Stretch } from './stretch';

/** Folds a text character by character. Gives whether it has none beyond ASCII. */
export function copy({ text, bytes }: Stretch): boolean {
  let differing = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = FOLDED[code]!;
    bytes[at] = folded;
    differing |= folded ^ code;
  }
  return differing === 0;
}

/** The way by UTF-8 is for the long texts that the whole engine reads. */
export const narrow = copy;
