import type { Pattern } from '../types';
import { HEALTH_PREFIXES, type Label, type LabelIndex, THINGS } from './labels';
import { literalStart } from './notation';

/** A word, or words that go on from one, and what they say where they end. */
export interface Phrase {
  /** Words that may follow; null for none. */
  next: Map<string, Phrase> | null;
  /** Patterns whose finding ends here. */
  findings: number[];
  label: Label | null;
  /** The label with a word such as `patient` before it. */
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
  findings: [],
  label: null,
  prefixed: null,
  isPrefix: false,
  isTrigger: false,
  length,
});

/** Gathers the words and labels of all patterns, and the words that shapes begin with. */
export function gatherVocabulary(patterns: readonly Pattern[], labels: LabelIndex, free: Iterable<string>): Vocabulary {
  const first = new Map<string, Phrase>();
  const put = (text: string): Phrase => {
    let among = first;
    let at: Phrase | null = null;
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      if (word === '') continue;
      if (at) {
        at.next ??= new Map();
        among = at.next;
      }
      at = among.get(word) ?? phrase(word.length);
      among.set(word, at);
    }
    return at ?? phrase(0);
  };
  const name = (text: string) => {
    const at = put(text);
    if (at.label) return;
    at.label = labels.read(text);
    at.prefixed = labels.read(`patient ${text}`);
  };
  patterns.forEach((pattern, index) => {
    for (const word of pattern.words ?? []) put(word).findings.push(index);
    for (const label of pattern.labels) name(label);
    for (const label of pattern.weakLabels ?? []) name(label);
  });
  for (const prefix of HEALTH_PREFIXES) put(prefix).isPrefix = true;
  for (const thing of THINGS) put(thing).label ??= labels.read(thing);
  for (const shape of free) {
    const word = literalStart(shape);
    if (word !== '') put(word).isTrigger = true;
  }
  return first;
}
