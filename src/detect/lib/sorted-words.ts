import type { Characters } from '../types';
import { letterOf, wordsOf } from './words';

const MOST_WORDS = 8;
const MOST_LETTERS = 128;
/** Where each word begins and ends among `letters`, in their order. */
const begins = new Uint8Array(MOST_WORDS + 1);
const ends = new Uint8Array(MOST_WORDS + 1);
const letters = new Uint8Array(MOST_LETTERS);

/** Characters that are made here, and stand until the next are. */
const made = {
  length: 0,
  codes: new Uint8Array(MOST_LETTERS),
  charCodeAt(at: number): number {
    return at < this.length ? this.codes[at]! : 0;
  },
  toString(): string {
    return String.fromCharCode(...this.codes.subarray(0, this.length));
  },
};

/** The words of a text in lower case, in the order of the alphabet, a space between each: good until this is asked again. */
export function sortedWords(text: Characters): Characters {
  const { length } = text;
  let words = 0;
  let isInside = false;
  if (length > MOST_LETTERS) return sortedBeyond(text);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return sortedBeyond(text);
    const letter = letterOf(code);
    letters[at] = letter;
    if (letter !== 0 && !isInside) {
      if (words === MOST_WORDS) return sortedBeyond(text);
      begins[words] = at;
      words += 1;
    }
    isInside = letter !== 0;
    if (isInside) ends[words - 1] = at + 1;
  }
  for (let word = 1; word < words; word += 1) sortIn(word);
  let to = 0;
  for (let word = 0; word < words; word += 1) {
    if (word > 0) made.codes[to++] = 32;
    for (let at = begins[word]!; at < ends[word]!; at += 1) made.codes[to++] = letters[at]!;
  }
  made.length = to;
  return made;
}

/** Puts a word where it belongs among those before it. */
function sortIn(word: number): void {
  const start = begins[word]!;
  const end = ends[word]!;
  let to = word;
  for (; to > 0 && isBefore(start, end, begins[to - 1]!, ends[to - 1]!); to -= 1) {
    begins[to] = begins[to - 1]!;
    ends[to] = ends[to - 1]!;
  }
  begins[to] = start;
  ends[to] = end;
}

function isBefore(start: number, end: number, other: number, otherEnd: number): boolean {
  const shorter = Math.min(end - start, otherEnd - other);
  for (let at = 0; at < shorter; at += 1)
    if (letters[start + at] !== letters[other + at]) return letters[start + at]! < letters[other + at]!;
  return end - start < otherEnd - other;
}

const sortedBeyond = (text: Characters): string => wordsOf(String(text).toLowerCase()).sort().join(' ');

/** Nothing of the words that were last asked for stays in memory. */
export function forgetWords(): void {
  letters.fill(0);
  made.codes.fill(0);
  made.length = 0;
}
