import { fold } from './fold';
import type { Label, LabelIndex } from './labels';
import type { Meaning } from './terms';

/** A word, or words that go on from one, and what they say where they end. */
export interface Phrase {
  /** The word that ends here, in lower case. */
  word: string;
  /** Words that may follow, by their hash; null for none, or before `nextOf` was asked. */
  next: Map<number, Phrase> | null;
  /** Another word that may stand in place of this one and has the same hash. */
  same: Phrase | null;
  /** The letters that these begin with, as bits; all of them for what is no letter of ASCII. */
  nextLetters: number;
  /** What follows, as long as nobody has asked. */
  waiting: Waiting[];
  /** Patterns whose finding ends here. */
  findings: readonly number[];
  /** The label that these words are; null for none. */
  says: string | null;
  /** What that label names, and what it does behind a word such as `patient`; null before it was first met. */
  label: Label | null;
  prefixed: Label | null;
  /** The word is one that makes the label behind it the patient's. */
  isPrefix: boolean;
  /** A shape that stands by itself begins with this word: `https`. */
  isTrigger: boolean;
  /** It says something without a word behind it. */
  isWhole: boolean;
}

/** The rest of a phrase, the whole of it, and what that means. */
interface Waiting {
  rest: string;
  term: string;
  meaning: Meaning;
}

/** The phrases that begin with a word. */
export function phrasesFrom(word: string, terms: readonly (readonly [rest: string, meaning: Meaning])[]): Phrase {
  const at = phrase(word);
  for (const [rest, meaning] of terms) add(at, rest, rest === '' ? word : `${word} ${rest}`, meaning);
  return at;
}

const NONE: readonly number[] = [];

const phrase = (word: string): Phrase => ({
  word,
  next: null,
  same: null,
  nextLetters: 0,
  waiting: [],
  findings: NONE,
  says: null,
  label: null,
  prefixed: null,
  isPrefix: false,
  isTrigger: false,
  isWhole: false,
});

/** What a phrase means from the end of a word on. */
function add(at: Phrase, rest: string, term: string, meaning: Meaning): void {
  if (rest !== '') {
    at.nextLetters |= letterBit(rest.charCodeAt(0));
    at.waiting.push({ rest, term, meaning });
    return;
  }
  at.findings = meaning.findings;
  at.says = meaning.isSaid ? term : null;
  at.isPrefix = meaning.isPrefix;
  at.isTrigger = meaning.isTrigger;
  at.isWhole = at.findings.length > 0 || at.says !== null || at.isPrefix || at.isTrigger;
}

/** The word that stands there, if it goes on from a phrase, whatever the case and accents of its letters. */
export function nextOf(at: Phrase, bytes: Uint8Array, start: number, end: number): Phrase | null {
  let hash = 0;
  for (let each = start; each < end; each += 1) hash = mixed(hash, bytes[each]!);
  let next = (at.waiting.length === 0 ? at.next : unfold(at))?.get(hash) ?? null;
  while (next !== null && !isWord(next.word, bytes, start, end)) next = next.same;
  return next;
}

/** Thirty bits, so that it is never an object. */
const mixed = (hash: number, code: number): number => Math.imul(hash ^ (code | 32), 0x01000193) & 0x3fffffff;

function isWord(word: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  let at = 0;
  while (at < word.length && (fold(word.charCodeAt(at)) | 32) === (bytes[start + at]! | 32)) at += 1;
  return at === word.length;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = mixed(hash, fold(word.charCodeAt(at)));
  return hash;
}

/** Makes the words that may follow of what waits. */
function unfold(at: Phrase): Map<number, Phrase> {
  const next = new Map<number, Phrase>();
  for (const { rest, term, meaning } of at.waiting) {
    const space = rest.indexOf(' ');
    const word = space < 0 ? rest : rest.slice(0, space);
    const hash = hashOf(word);
    const first = next.get(hash) ?? null;
    let known = first;
    while (known !== null && known.word !== word) known = known.same;
    if (known === null) {
      known = phrase(word);
      known.same = first;
      next.set(hash, known);
    }
    add(known, rest.slice(word.length + 1), term, meaning);
  }
  at.waiting.length = 0;
  at.next = next;
  return next;
}

/** The bit of a letter, whatever its case; all bits for any other character. */
export const letterBit = (code: number): number => {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26 ? 1 << letter : -1;
};

/** What the label of a phrase names; behind a word such as `patient` if `isPrefixed`. */
export function labelOf(phrase: Phrase, labels: LabelIndex, isPrefixed: boolean): Label | null {
  if (phrase.says === null) return null;
  if (!isPrefixed) {
    phrase.label ??= labels.read(phrase.says);
    return phrase.label;
  }
  phrase.prefixed ??= labels.read(`patient ${phrase.says}`);
  return phrase.prefixed;
}
