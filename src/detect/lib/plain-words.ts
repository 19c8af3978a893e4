import { wordsOf } from './words';

/** V8 goes through all of Unicode for a `\p{…}`, and for a literal even where nobody uses it. */
const MARK = '\\p{M}';
let signs: RegExp | null = null;

/** Whether a text holds nothing that `plainWords` takes away. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 39 || code > 127) return false;
  }
  return true;
}

/** The words of a text without accents and apostrophes, as names are compared: `O'Néil, Ann` → ONeil, Ann. */
export function plainWords(text: string): string[] {
  if (isPlain(text)) return wordsOf(text);
  signs ??= new RegExp(`[${MARK}'’]`, 'gu');
  return wordsOf(text.normalize('NFD').replace(signs, ''));
}
