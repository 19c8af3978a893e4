import { normalise } from './labels';
import { emptyStretch } from './stretch';
import type { Meaning, Terms } from './terms';
import { headAt, type Words } from './words';

/** No first word of a label is longer. */
const LONGEST = 64;

/** The patterns that a label names, and which of them only weakly. */
export type Named = Pick<Meaning, 'patterns' | 'weak'>;

/** What a key names, if it is a label: its words follow one another without spaces, and any of them may be the first. */
export function makeNames(words: Words): (key: string) => Named | undefined {
  const { terms, coded, codedLengths } = words;
  const own = emptyStretch();
  const { bytes } = own;
  const known: (ReadonlyMap<string, Named> | undefined)[] = [];
  const named = (head: number, rest: string): Named | undefined => {
    let names = known[head];
    if (!names) {
      names = namesFrom(terms, head);
      known[head] = names;
    }
    return names.get(rest);
  };
  return key => {
    let found: Named | undefined;
    const meet = (head: number, length: number) => {
      const more = named(head, key.slice(length));
      if (more) found = found ? both(found, more) : more;
    };
    const most = Math.min(key.length, LONGEST);
    for (let at = 0; at < most; at += 1) {
      const code = key.charCodeAt(at);
      if (code < 97) break;
      bytes[at] = code;
      const head = headAt(words, own, 0, at + 1);
      if (head >= 0) meet(head, at + 1);
    }
    let lengths = key === '' ? 0 : codedLengths[key.charCodeAt(0)]!;
    for (let length = 0; lengths !== 0; length += 1, lengths >>>= 1) {
      const head = (lengths & 1) === 1 ? coded.get(key.slice(0, length)) : undefined;
      if (head !== undefined) meet(head, length);
    }
    return found;
  };
}

/** The labels that begin with a word, by what is left of them as keys are compared. */
function namesFrom(terms: Terms, head: number): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const [rest, meaning] of terms.from(head)) {
    if (meaning.patterns.length === 0) continue;
    const key = normalise(rest);
    const same = names.get(key);
    names.set(key, same ? both(same, meaning) : meaning);
  }
  return names;
}

const both = (one: Named, other: Named): Named => ({
  patterns: merged(one.patterns, other.patterns),
  weak: merged(one.weak, other.weak),
});
const merged = (some: readonly number[], others: readonly number[]): number[] =>
  [...new Set([...some, ...others])].sort((one, other) => one - other);
