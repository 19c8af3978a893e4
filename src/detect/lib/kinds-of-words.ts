import type { Characters } from '../types';
import { hashLetter, type WordTable } from './word-table';
import { letterOf } from './words';

/** What a table says of the first word of a text; 0 where it has none. Makes no string. */
export function kindOfFirst(text: Characters, table: WordTable): number {
  let hash = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === 0 && isInside) break;
    if (letter !== 0) hash = hashLetter(hash, letter);
    isInside ||= letter !== 0;
  }
  return isInside ? table(hash) : 0;
}

/** What a table says of a text as a whole, whatever the case of its letters. */
export function kindOfWhole(text: Characters, table: WordTable): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashLetter(hash, lowerOf(text.charCodeAt(at)));
  return table(hash);
}

const lowerOf = (code: number): number => (code > 64 && code < 91 ? code | 32 : code);

/** Whether a text begins with anything that a table has, be it the beginning of a word, whatever the case of its letters. */
export function beginsAs(text: Characters, table: WordTable): boolean {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = hashLetter(hash, lowerOf(text.charCodeAt(at)));
    if (table(hash) !== 0) return true;
  }
  return false;
}

/** What a table says of all words of a text together. */
export const kindOfAny = (text: Characters, table: WordTable): number => fold(text, table, (one, other) => one | other);

/** What a table says of the last word of a text. */
export const kindOfLast = (text: Characters, table: WordTable): number => fold(text, table, (_, last) => last);

function fold(text: Characters, table: WordTable, join: (one: number, other: number) => number): number {
  let kind = 0;
  let hash = 0;
  let isInside = false;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter !== 0) hash = hashLetter(isInside ? hash : 0, letter);
    else if (isInside) kind = join(kind, table(hash));
    isInside = letter !== 0;
  }
  return kind;
}
