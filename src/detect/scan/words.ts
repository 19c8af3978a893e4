import { FOREIGN } from './fold';
import type { Terms } from './terms';
import { type Phrase, phrasesFrom } from './vocabulary';

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
  /** What the words begin; those without digits are numbered by their events. */
  terms: Terms;
  /** The phrases of words that were met. */
  phrases: (Phrase | undefined)[];
  /** Words with digits in them, which the table does not tell apart, and their numbers. */
  coded: ReadonlyMap<string, number>;
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
/** From here on: in a word, or what may become one. */
export const FIRST_WORD = 4;

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

/** Makes the table of the first words of terms. `signs` are what shapes begin with, and whether a digit must follow. */
export function makeWords(terms: Terms, signs: ReadonlyMap<string, boolean>): Words {
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

  // A letter takes one state at most.
  const most = terms.plain.reduce((sum, word) => sum + word.length, FIRST_WORD);
  const table = new Uint16Array(most << ROW);
  table.set(outside);
  for (let rows = 1; rows < most; rows *= 2) table.copyWithin(rows << ROW, 0, rows << ROW);
  for (let each = FIRST_LETTER; each <= FOREIGN_LETTER; each += 1) table[(CODE << ROW) | each] = CODE;
  table[(SIGN << ROW) | DIGIT] = SIGN_DIGIT_EVENT;

  let states = FIRST_WORD;
  let event = WORD_EVENT;
  for (const word of terms.plain) {
    let row = OUT << ROW;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const slot = row | (code < FOREIGN ? column[code]! : FOREIGN_LETTER);
      if (table[slot]! < FIRST_WORD) {
        table[slot] = states;
        states += 1;
      }
      row = table[slot]! << ROW;
    }
    table[row | OTHER] = table[row | SIGN_BEFORE_DIGIT] = table[row | ANY_SIGN] = event;
    event += 1;
  }

  const coded = new Map<string, number>();
  const codedLengths = new Uint32Array(256);
  for (const word of terms.coded) {
    coded.set(word, terms.plain.length + coded.size);
    if (word.length < 32) codedLengths[word.charCodeAt(0)]! |= 1 << word.length;
  }
  return { table, column, terms, phrases: [], coded, codedLengths };
}

/** What a word begins, by its number. */
export function phraseOf({ terms, phrases }: Words, head: number): Phrase {
  let phrase = phrases[head];
  if (!phrase) {
    phrase = phrasesFrom(terms.plain[head] ?? terms.coded[head - terms.plain.length]!, terms.from(head));
    phrases[head] = phrase;
  }
  return phrase;
}

/** The word that begins at `start`, a token's first letter, if it is of the vocabulary. */
export function wordAt(words: Words, bytes: Uint8Array, start: number, to: number): Phrase | null {
  const { table, column } = words;
  let state = OUT;
  for (let at = start; at <= to; at += 1) {
    state = table[(state << ROW) | (at < to ? column[bytes[at]!]! : OTHER)]!;
    if (state < FIRST_WORD || (state >= EVENT && state < WORD_EVENT)) return null;
    if (state >= WORD_EVENT) return phraseOf(words, state - WORD_EVENT);
  }
  return null;
}
