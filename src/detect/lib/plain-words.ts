import { wordsOf } from './words';

const SIGNS = /[\p{M}'’]/gu;

/** Whether a text holds nothing that `plainWords` takes away. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 39 || code > 127) return false;
  }
  return true;
}

/** The words of a text without accents and apostrophes, as names are compared: `O'Néil, Ann` → ONeil, Ann. */
export const plainWords = (text: string): string[] =>
  wordsOf(isPlain(text) ? text : text.normalize('NFD').replace(SIGNS, ''));
