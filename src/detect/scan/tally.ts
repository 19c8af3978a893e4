import { type Roles, rolesOf } from '../judge/roles';
import type { Confidence } from '../types';
import { addTo, type Distinct, emptyDistinct } from './distinct';
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
export interface Shown {
  notation: string;
  count: number;
}

/** One finding. */
export interface Hit {
  pattern: WholePattern;
  /** The hash of the value, in two halves, to count distinct ones. */
  low: number;
  high: number;
  /** Hashes of the words of a person's name, two numbers each, as many as `nameLength` says; null for anything else. */
  nameWords: Int32Array | null;
  nameLength: number;
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

/** Notes what a finding says of its type beside its value. Gives how often its shape was met. */
export function note(tally: Tally, rung: number, shape: string, place: Place): Shown {
  if (rung > tally.rung) tally.rung = rung;
  if (place !== tally.last) {
    tally.last = place;
    if (tally.where.size < MOST_PLACES) tally.where.add(place);
  }
  if (shape !== tally.shape.notation) tally.shape = shapeOf(tally, shape);
  return tally.shape;
}

/** Adds a value to the tally of its type. */
export function count(tally: Tally, shown: Shown, low: number, high: number, isSpecial: boolean): void {
  tally.count += 1;
  shown.count += 1;
  addTo(tally.distinct, low, high);
  if (isSpecial) tally.special += 1;
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

export const emptyTally = (pattern: WholePattern): Tally => ({
  type: pattern.type,
  pattern,
  count: 0,
  distinct: emptyDistinct(MOST_DISTINCT),
  special: 0,
  rung: 0,
  roles: rolesOf(pattern.type),
  shapes: [],
  shape: { notation: '', count: 0 },
  where: new Set(),
  last: null,
});
