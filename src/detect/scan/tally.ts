import type { Confidence, Pattern } from '../types';
import type { Place } from './places';

/** What was found of one type so far. The values themselves are not among it: only a hash of each, to count. */
export interface Tally {
  type: string;
  pattern: Pattern;
  count: number;
  distinct: Set<number>;
  special: number;
  rung: number;
  shapes: Map<string, number>;
  where: Set<Place>;
}

/** One finding. */
export interface Hit {
  pattern: Pattern;
  /** Of the value, to count distinct ones. */
  hash: number;
  /** Of each word of a person's name; empty for anything else. */
  nameWords: readonly number[];
  /** 0 possible, 1 likely, 2 certain. */
  rung: number;
  /** As people read it: `999-99-9999`. */
  shape: string;
  place: Place;
  /** The key or column it stands under names it. */
  isNamed: boolean;
  isSpecimen: boolean;
  isSpecial: boolean;
  /** Offsets into the page's text, in UTF-16 units. */
  start: number;
  end: number;
}

export const CONFIDENCE: readonly Confidence[] = ['possible', 'likely', 'certain'];
/** Values of a type that are told apart; more are counted without. */
export const MOST_DISTINCT = 200_000;
const MOST_PLACES = 20;
const MOST_SHAPES = 8;

/** 53 bits of a value: enough to count, useless to read. Case makes no difference. */
export function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 32;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}

/** Adds a finding to the tally of its type; gives how many distinct values there are by now. */
export function addTo(tallies: Map<string, Tally>, { pattern, hash, rung, shape, place, isSpecial }: Hit): number {
  const { type } = pattern;
  const tally = tallies.get(type) ?? {
    type,
    pattern,
    count: 0,
    distinct: new Set(),
    special: 0,
    rung: 0,
    shapes: new Map(),
    where: new Set(),
  };
  tallies.set(type, tally);
  tally.count += 1;
  tally.rung = Math.max(tally.rung, rung);
  if (tally.distinct.size < MOST_DISTINCT) tally.distinct.add(hash);
  if (tally.where.size < MOST_PLACES) tally.where.add(place);
  if (isSpecial) tally.special += 1;
  const seen = tally.shapes.get(shape) ?? 0;
  if (seen > 0 || tally.shapes.size < MOST_SHAPES) tally.shapes.set(shape, seen + 1);
  return tally.distinct.size;
}
