import type { Pattern, SafeHarborLetter } from '../types';
import { type Automaton, compile } from './automaton';
import { indexLabels, type Label, type LabelIndex } from './labels';
import { makeNames } from './names';
import { parseShape } from './notation';
import { type PackedTerms, unpackTerms } from './terms';
import { makeWords, type Words } from './words';

/** A pattern with every field there: as all have one form, V8 need not look for what most of them lack. */
export interface WholePattern {
  type: string;
  letter: SafeHarborLetter | null;
  title: string;
  check: ((compact: string, text: string) => boolean) | null;
  isElseBefore: ((behind: string, text: string) => boolean) | null;
  isCheckDigit: boolean;
  isHealthContext: boolean;
  isSpecimen: ((compact: string, text: string) => boolean) | null;
  isSpecial: ((compact: string, text: string) => boolean) | null;
  canonical: ((compact: string, text: string) => string) | null;
}

/** A pattern in that form. */
export const whole = (pattern: Pattern): WholePattern => ({
  type: pattern.type,
  letter: pattern.letter ?? null,
  title: pattern.title,
  check: pattern.check ?? null,
  isElseBefore: pattern.isElseBefore ?? null,
  isCheckDigit: pattern.isCheckDigit ?? false,
  isHealthContext: pattern.isHealthContext ?? false,
  isSpecimen: pattern.isSpecimen ?? null,
  isSpecial: pattern.isSpecial ?? null,
  canonical: pattern.canonical ?? null,
});

/** A shape of a pattern. */
export interface Shape {
  notation: string;
  pattern: number;
  isDistinctive: boolean;
  /** Made of words alone: counts only right behind a label. */
  isWordy: boolean;
}

/** Shapes that are looked for together. */
export interface Shapes {
  automaton: Automaton;
  /** By index of the automaton's: several patterns may share a shape. */
  lists: readonly (readonly Shape[])[];
}

/** What may stand behind a label: any shape of its patterns where a sign such as `:` joins them, else no words. */
export interface LabelShapes {
  all: Shapes;
  numbers: Shapes;
}

/** All patterns, compiled: made once, used for every page. */
export interface Engine {
  patterns: readonly WholePattern[];
  labels: LabelIndex;
  /** Where the pass over a text stops. */
  words: Words;
  /** Shapes that may stand anywhere. */
  free: Shapes;
  /** Most letters, spaces and hyphens that a free shape has before its first digit. */
  before: number;
  /** Shapes around an `@`, from the `@` on. */
  anchored: Shapes;
  /** Shapes that count behind a label or under a column that names them. */
  shapesOf(label: Label): LabelShapes;
}

const ANCHOR = '@';

/** Compiles a list of patterns, whose words and labels are `terms`. Throws where a shape is not in the notation. */
export function makeEngine(patterns: readonly Pattern[], terms: PackedTerms): Engine {
  const free: Shape[] = [];
  const anchored: Shape[] = [];
  const labelled: Shape[][] = patterns.map(() => []);
  patterns.forEach((pattern, index) => {
    for (const [shapes, isDistinctive] of [
      [pattern.shapes, false],
      [pattern.distinctive ?? [], true],
    ] as const) {
      for (const notation of shapes) {
        const isWordy = notation.includes('w') && !notation.includes('d') && !notation.includes('X');
        const shape = { notation, pattern: index, isDistinctive, isWordy };
        const anchor = notation.indexOf(ANCHOR);
        if (anchor >= 0) {
          anchored.push({ ...shape, notation: notation.slice(anchor) });
          continue;
        }
        if (isDistinctive || pattern.needs === 'nothing') free.push(shape);
        labelled[index]!.push(shape);
      }
    }
  });
  const known = new Map<string, LabelShapes>();
  const shapesOf = (label: Label): LabelShapes => {
    const key = label.patterns.join();
    let shapes = known.get(key);
    if (!shapes) {
      const all = label.patterns.flatMap(pattern => labelled[pattern]!);
      shapes = { all: compileShapes(all), numbers: compileShapes(all.filter(({ isWordy }) => !isWordy)) };
      known.set(key, shapes);
    }
    label.shapes = shapes;
    return shapes;
  };
  const notations = free.map(({ notation }) => notation);
  const words = makeWords(unpackTerms(terms), signsOf(notations));
  return {
    patterns: patterns.map(whole),
    labels: indexLabels(patterns, makeNames(words)),
    words,
    free: compileShapes(free),
    before: Math.max(0, ...notations.map(lettersBefore)),
    anchored: compileShapes(anchored),
    shapesOf: label => label.shapes ?? shapesOf(label),
  };
}

function compileShapes(shapes: readonly Shape[]): Shapes {
  const byNotation = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const same = byNotation.get(shape.notation);
    if (same) same.push(shape);
    else byNotation.set(shape.notation, [shape]);
  }
  return { automaton: compile([...byNotation.keys()]), lists: [...byNotation.values()] };
}

/** The signs that shapes begin with, and whether each always has a digit behind it. */
function signsOf(notations: readonly string[]): Map<string, boolean> {
  const signs = new Map<string, boolean>();
  for (const notation of notations) {
    if (/^[\p{L}\p{N} ]/u.test(notation)) continue;
    const [first, second] = parseShape(notation);
    if (!first) continue;
    const isBeforeDigit = first.most === 1 && second?.symbol === 'd' && second.least > 0;
    signs.set(first.symbol, isBeforeDigit && (signs.get(first.symbol) ?? true));
  }
  return signs;
}

/** How far a shape's first digit may be from its start, if letters, spaces and hyphens alone stand before it. */
function lettersBefore(notation: string): number {
  let length = 0;
  for (const { symbol, most } of parseShape(notation)) {
    if (symbol === 'd') return length;
    if (symbol === 'X' || symbol === 'L') length += most;
    else if (symbol === ' ' || symbol === '-' || /[A-Za-z]/.test(symbol)) length += 1;
    else return 0;
  }
  return 0;
}
