import { wordsOf } from './words';

const SIGNS = /[\p{M}'’]/gu;

/** The words of a text without accents and apostrophes, as names are compared: `O'Néil, Ann` → ONeil, Ann. */
export const plainWords = (text: string): string[] => wordsOf(text.normalize('NFD').replace(SIGNS, ''));
