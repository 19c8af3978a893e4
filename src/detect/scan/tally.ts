import { type Roles, rolesOf } from '../judge/roles';
import { plainWords } from '../lib/plain-words';
import type { Confidence } from '../types';
import { type Distinct, makeDistinct } from './distinct';
import type { WholePattern } from './engine';
import type { Place } from './places';

/** What was found of one type so far. The values themselves are not among it: only a hash of each, to count. */
export interface Tally {
  type: string;
  pattern: WholePattern;
  count: number;
  distinct: Distinct;
  special: number;
  rung: number;
  /** What the type says of its record. */
  roles: Roles;
  shapes: Shown[];
  /** That of the last one. */
  shape: Shown;
  where: Set<Place>;
  /** Where the last one stood. */
  last: Place | null;
}

/** How often a shape was met. */
interface Shown {
  notation: string;
  count: number;
}

/** One finding. */
export interface Hit {
  pattern: WholePattern;
  /** Of the value, to count distinct ones. */
  hash: number;
  /** Of each word of a person's name; empty for anything else. */
  nameWords: readonly number[];
  /** 0 possible, 1 likely, 2 certain. */
  rung: number;
  /** The notation that matched. */
  shape: string;
  place: Place;
  /** The key or column it stands under names it. */
  isNamed: boolean;
  /** A name under a label of many things that holds a common given name. */
  isGiven: boolean;
  isSpecimen: boolean;
  isSpecial: boolean;
  /** Offsets into the page's text, in UTF-16 units. */
  start: number;
  end: number;
}

export const CONFIDENCE: readonly Confidence[] = ['possible', 'likely', 'certain'];
/** Values of a type that are told apart; more are counted without. */
export const MOST_DISTINCT = 131_072;
const MOST_PLACES = 20;
const MOST_SHAPES = 8;

/** 53 bits of a value, never 0: enough to count, useless to read. Case makes no difference. */
export const hashOf = (text: string): number => hashPart(text, 0, text.length);

function hashPart(text: string, start: number, end: number): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at) | 32;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11) || 1;
}

/** Of each word of a name, as `plainWords` reads them. */
export function wordHashes(name: string): number[] {
  const hashes: number[] = [];
  let start = -1;
  for (let at = 0; at <= name.length; at += 1) {
    const code = at < name.length ? name.charCodeAt(at) : 32;
    if (code > 126 || code === 39) return plainWords(name).map(hashOf);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (isLetter && start < 0) start = at;
    else if (!isLetter && start >= 0) {
      hashes.push(hashPart(name, start, at));
      start = -1;
    }
  }
  return hashes;
}

/** Adds a finding to the tally of its type, and gives that. */
export function addTo(tallies: Map<string, Tally>, { pattern, hash, rung, shape, place, isSpecial }: Hit): Tally {
  let tally = tallies.get(pattern.type);
  if (!tally) {
    tally = emptyTally(pattern);
    tallies.set(pattern.type, tally);
  }
  tally.count += 1;
  if (rung > tally.rung) tally.rung = rung;
  tally.distinct.add(hash);
  if (place !== tally.last) {
    tally.last = place;
    if (tally.where.size < MOST_PLACES) tally.where.add(place);
  }
  if (isSpecial) tally.special += 1;
  if (shape !== tally.shape.notation) tally.shape = shapeOf(tally, shape);
  tally.shape.count += 1;
  return tally;
}

/** Beyond the first few, shapes are counted with the last. */
function shapeOf({ shapes }: Tally, notation: string): Shown {
  const known = shapes.find(shown => shown.notation === notation);
  if (known) return known;
  if (shapes.length >= MOST_SHAPES) return shapes.at(-1)!;
  const shown = { notation, count: 0 };
  shapes.push(shown);
  return shown;
}

const emptyTally = (pattern: WholePattern): Tally => ({
  type: pattern.type,
  pattern,
  count: 0,
  distinct: makeDistinct(MOST_DISTINCT),
  special: 0,
  rung: 0,
  roles: rolesOf(pattern.type),
  shapes: [],
  shape: { notation: '', count: 0 },
  where: new Set(),
  last: null,
});
