import { FOREIGN } from './fold';
import type { Phrase, Vocabulary } from './vocabulary';

/**
 * The pass over a text is one table: a state and a class of character give the next state. It stops only where something
 * may begin or end: a word of the vocabulary, a number, an `@`, a sign that a shape begins with. All else is passed over
 * at the cost of one look-up a character, however many words there are.
 */
export interface Words {
  /** By state and column: the next state, or from `EVENT` on what has come. */
  table: Uint16Array;
  /** By folded character. */
  column: Uint8Array;
  /** The phrase that a word begins, by its event. */
  phrases: readonly Phrase[];
  /** Words with digits in them, which the table does not tell apart. */
  coded: ReadonlyMap<string, Phrase>;
  /** By first letter: bit n if a word of n characters is among them. */
  codedLengths: Uint32Array;
}

/** Columns of a row. */
export const ROW = 5;
/** Between tokens. */
export const OUT = 0;
/** In a token of letters that is no word; in one with digits. */
const LETTERS = 1;
export const CODE = 2;
/** Behind a sign that a shape with a digit next begins with. */
const SIGN = 3;
const FIRST_WORD = 4;

/** What is at hand: a number or code goes on with its first digit here, with a sign before it, a sign, an `@`. */
export const DIGIT_EVENT = 0x8000;
export const SIGN_DIGIT_EVENT = 0x8001;
export const SIGN_EVENT = 0x8002;
export const AT_EVENT = 0x8003;
/** From here on: the word of this number has ended. */
export const WORD_EVENT = 0x8004;
export const EVENT = DIGIT_EVENT;

const OTHER = 0;
const FIRST_LETTER = 1;
const DIGIT = 27;
const FOREIGN_LETTER = 28;
const AT = 29;
const SIGN_BEFORE_DIGIT = 30;
const ANY_SIGN = 31;

/** Makes the table of a vocabulary. `signs` are the characters that shapes begin with, and whether a digit must follow. */
export function makeWords(vocabulary: Vocabulary, signs: ReadonlyMap<string, boolean>): Words {
  const column = new Uint8Array(256);
  for (let letter = 0; letter < 26; letter += 1) column[65 + letter] = column[97 + letter] = FIRST_LETTER + letter;
  for (let digit = 48; digit < 58; digit += 1) column[digit] = DIGIT;
  column[FOREIGN] = FOREIGN_LETTER;
  column[64] = AT;
  for (const [sign, isBeforeDigit] of signs) column[sign.charCodeAt(0)] = isBeforeDigit ? SIGN_BEFORE_DIGIT : ANY_SIGN;

  const outside = new Uint16Array(1 << ROW);
  for (let letter = FIRST_LETTER; letter < DIGIT; letter += 1) outside[letter] = LETTERS;
  outside[DIGIT] = DIGIT_EVENT;
  outside[FOREIGN_LETTER] = LETTERS;
  outside[AT] = AT_EVENT;
  outside[SIGN_BEFORE_DIGIT] = SIGN;
  outside[ANY_SIGN] = SIGN_EVENT;

  let table = new Uint16Array(8_192 << ROW);
  let states = FIRST_WORD;
  table.set(outside, OUT << ROW);
  table.set(outside, LETTERS << ROW);
  table.set(outside, CODE << ROW);
  for (let each = FIRST_LETTER; each <= FOREIGN_LETTER; each += 1) table[(CODE << ROW) | each] = CODE;
  table.set(outside, SIGN << ROW);
  table[(SIGN << ROW) | DIGIT] = SIGN_DIGIT_EVENT;

  const phrases: Phrase[] = [];
  const coded = new Map<string, Phrase>();
  const codedLengths = new Uint32Array(256);
  for (const [word, phrase] of vocabulary) {
    if (/\d/.test(word)) {
      coded.set(word, phrase);
      if (word.length < 32) codedLengths[word.charCodeAt(0)]! |= 1 << word.length;
      continue;
    }
    let state = OUT;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const slot = (state << ROW) | (code < FOREIGN ? column[code]! : FOREIGN_LETTER);
      let next = table[slot]!;
      if (next < FIRST_WORD) {
        next = states;
        states += 1;
        if (states << ROW > table.length) {
          const larger = new Uint16Array(table.length * 2);
          larger.set(table);
          table = larger;
        }
        table.set(outside, next << ROW);
        table[slot] = next;
      }
      state = next;
    }
    const event = WORD_EVENT + phrases.push(phrase) - 1;
    const row = state << ROW;
    table[row | OTHER] = table[row | SIGN_BEFORE_DIGIT] = table[row | ANY_SIGN] = event;
  }
  return { table, column, phrases, coded, codedLengths };
}

/** The word that begins at `start`, a token's first letter, if it is of the vocabulary. */
export function wordAt({ table, column, phrases }: Words, bytes: Uint8Array, start: number, to: number): Phrase | null {
  let state = OUT;
  for (let at = start; at <= to; at += 1) {
    state = table[(state << ROW) | (at < to ? column[bytes[at]!]! : OTHER)]!;
    if (state < FIRST_WORD || (state >= EVENT && state < WORD_EVENT)) return null;
    if (state >= WORD_EVENT) return phrases[state - WORD_EVENT]!;
  }
  return null;
}
