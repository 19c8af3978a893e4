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
