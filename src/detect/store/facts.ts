import { maskWords } from '../mask';
import { namedForPatients } from '../scan/key-words';
import type { Bound, Exposure, Fact, OwnerCandidate } from '../types';
import { ransomedBy } from './ransom';

const MOST_NAMES = 10;

/** The server's own total, and the field it was read from. */
export interface Total {
  documents: number;
  bound: Bound;
  basis: string;
}

/** What the names of indices, databases or collections say, without the names. */
export function namesOf(names: readonly string[]): Record<string, Fact> {
  const masked = [...new Set(names.map(maskWords))].slice(0, MOST_NAMES);
  return { ...(masked.length > 0 && { names: masked }), ...namedForPatients(names), ...ransomedBy(names) };
}

/** How many documents each index or collection holds, by masked name; one without a word of ours is left out. */
export function documentsOf(indices: readonly { name: string; documents: number | null }[]): {
  indexDocuments?: Record<string, number>;
} {
  const counts = new Map<string, number>();
  for (const { name, documents } of indices) {
    const masked = maskWords(name);
    if (documents === null || !/[a-z]/i.test(masked)) continue;
    if (counts.size < MOST_NAMES || counts.has(masked)) counts.set(masked, (counts.get(masked) ?? 0) + documents);
  }
  return counts.size > 0 ? { indexDocuments: Object.fromEntries(counts) } : {};
}

/** A total that a server states; null where it states none. */
export const totalAt = (documents: number | null, basis: string, bound: Bound = 'exact'): Total | null =>
  documents === null ? null : { documents, bound, basis };

/** Facts without those that are not there. */
export const present = (facts: Readonly<Record<string, Fact | null | undefined>>): Exposure['facts'] =>
  Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, Fact] => fact[1] !== null && fact[1] !== undefined),
  );

/** The name that a server gives itself in the head of its answer, where it has one. */
export const ownerOf = (kind: OwnerCandidate['kind'], value: string): OwnerCandidate[] =>
  value === '' ? [] : [{ kind, value, count: 1, of: 1, isHeader: true }];
