import type { Pattern } from '../types';
import { FOREIGN, fold } from './fold';
import { HEALTH_PREFIXES, type Label, type LabelIndex, THINGS } from './labels';
import { literalStart } from './notation';

/** A word, or words that go on from one, and what they say where they end. */
export interface Phrase {
  /** Words that may follow; null for none, or before `nextOf` was asked. */
  next: Map<string, Phrase> | null;
  /** The letters that these begin with, as bits; all of them for what is no letter of ASCII. */
  nextLetters: number;
  /** What follows, as long as nobody has asked. */
  waiting: Waiting[];
  /** Patterns whose finding ends here. */
  findings: number[];
  /** The label that these words are; null for none. */
  says: string | null;
  /** What that label names, and what it does behind a word such as `patient`; null before it was first met. */
  label: Label | null;
  prefixed: Label | null;
  /** The word is one that makes the label behind it the patient's. */
  isPrefix: boolean;
  /** A shape that stands by itself begins with this word: `https`. */
  isTrigger: boolean;
  /** Characters of the first word. */
  length: number;
}

/** The words that running text is compared with, in their order; each begins a phrase. */
export type Vocabulary = ReadonlyMap<string, Phrase>;

const phrase = (length: number): Phrase => ({
  next: null,
  nextLetters: 0,
  waiting: [],
  findings: [],
  says: null,
  label: null,
  prefixed: null,
  isPrefix: false,
  isTrigger: false,
  length,
});

/** The rest of a phrase, and what the whole means: a finding of a pattern, or a label. */
interface Waiting {
  rest: string;
  finding: number;
  says: string | null;
}

/**
 * Gathers the words and labels of all patterns, and the words that shapes begin with. Of a phrase only the first word is
 * looked at: most pages hold few of them, and a page must not wait for the others.
 */
export function gatherVocabulary(patterns: readonly Pattern[], free: Iterable<string>): Vocabulary {
  const first = new Map<string, Phrase>();
  const put = (text: string, finding: number, says: string | null): Phrase => {
    const space = text.indexOf(' ');
    const end = PLAIN.test(text) ? (space < 0 ? text.length : space) : endOfWord(text);
    const word = end < text.length ? text.slice(0, end) : text;
    let at = first.get(word);
    if (!at) {
      at = phrase(word.length);
      first.set(word, at);
    }
    add(at, text, end, finding, says);
    return at;
  };
  patterns.forEach((pattern, index) => {
    for (const word of pattern.words ?? []) put(lower(word), index, null);
    for (const label of pattern.labels) put(lower(label), -1, label);
    for (const label of pattern.weakLabels ?? []) put(lower(label), -1, label);
  });
  for (const prefix of HEALTH_PREFIXES) put(prefix, -1, null).isPrefix = true;
  for (const thing of THINGS) put(thing, -1, thing);
  for (const shape of free) {
    const word = literalStart(shape);
    if (word !== '') put(word, -1, null).isTrigger = true;
  }
  return first;
}

/** In lower case and, where a sign comes first, from the first word on. */
const lower = (text: string): string => (PLAIN.test(text) ? text : text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, ''));
const PLAIN = /^[a-z0-9][a-z0-9 ]*$/;

function endOfWord(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isInside = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || fold(code) === FOREIGN;
    if (!isInside) return at;
  }
  return text.length;
}

/** What a phrase means from the end of a word on. */
function add(at: Phrase, text: string, end: number, finding: number, says: string | null): void {
  let start = text[end] === ' ' ? end + 1 : end;
  while (start < text.length && endOfWord(text[start]!) === 0) start += 1;
  if (start < text.length) {
    at.nextLetters |= letterBit(text.charCodeAt(start));
    at.waiting.push({ rest: text.slice(start), finding, says });
    return;
  }
  if (finding >= 0) at.findings.push(finding);
  at.says ??= says;
}

/** The words that may follow. */
export function nextOf(at: Phrase): Map<string, Phrase> | null {
  if (at.waiting.length === 0) return at.next;
  const next = at.next ?? new Map<string, Phrase>();
  for (const { rest, finding, says } of at.waiting) {
    const end = endOfWord(rest);
    const word = rest.slice(0, end);
    const known = next.get(word) ?? phrase(end);
    next.set(word, known);
    add(known, rest, end, finding, says);
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
