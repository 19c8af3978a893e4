import type { Pattern } from '../types';
import type { Label, LabelIndex } from './labels';

/** Words and phrases that running text is compared with: findings themselves (drug names) and labels (`date of birth`). */
export interface Phrase {
  next: Map<string, Phrase>;
  /** Patterns whose finding ends here. */
  findings: number[];
  label: Label | null;
}

export interface Vocabulary {
  first: Phrase;
  /** One byte a hash: 0 means that no phrase holds such a word. */
  filter: Uint8Array;
}

/** Hash of a word, a letter at a time, begun with 0. Case makes no difference. */
export const hashLetter = (hash: number, code: number): number => (hash * 33 + (code | 32)) & 0xffff;

const hashWord = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashLetter(hash, word.charCodeAt(at));
  return hash;
};

const phrase = (): Phrase => ({ next: new Map(), findings: [], label: null });

/** Gathers the words and labels of all patterns. */
export function gatherVocabulary(patterns: readonly Pattern[], labels: LabelIndex): Vocabulary {
  const first = phrase();
  const filter = new Uint8Array(0x10000);
  const put = (text: string): Phrase => {
    let at = first;
    for (const word of text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)) {
      filter[hashWord(word)] = 1;
      const next = at.next.get(word) ?? phrase();
      at.next.set(word, next);
      at = next;
    }
    return at;
  };
  patterns.forEach((pattern, index) => {
    for (const word of pattern.words ?? []) put(word).findings.push(index);
    for (const label of [...pattern.labels, ...(pattern.weakLabels ?? [])]) put(label).label = labels.read(label);
  });
  return { first, filter };
}
