import { type Roles, rolesOf } from '../judge/roles';
import type { Characters, Pattern, SafeHarborLetter } from '../types';
import { type Automaton, compile } from './automaton';
import { indexLabels, type Label, type LabelIndex } from './labels';
import { makeNames } from './names';
import { type PackedTerms, unpackTerms } from './terms';
import { makeWords, type Words } from './words';

/** A pattern with every field there: as all have one form, V8 need not look for what most of them lack. */
export interface WholePattern {
  type: string;
  /** A number of the type, and what it says of its record. */
  kind: number;
  roles: Roles;
  letter: SafeHarborLetter | null;
  title: string;
  check: ((compact: Characters, text: Characters) => boolean) | null;
  isElseBefore: ((behind: string, text: string) => boolean) | null;
  isCheckDigit: boolean;
  isHealthContext: boolean;
  isSpecimen: ((compact: Characters, text: Characters) => boolean) | null;
  isSpecial: ((compact: Characters, text: Characters) => boolean) | null;
  canonical: ((compact: Characters, text: Characters) => Characters | number) | null;
}

const kinds = new Map<string, number>();
/** Types have a number each, for as long as the program runs. */
export function kindOf(type: string): number {
  const kind = kinds.get(type) ?? kinds.size;
  kinds.set(type, kind);
  return kind;
}

/** A pattern in that form. */
export const whole = (pattern: Pattern): WholePattern => ({
  type: pattern.type,
  kind: kindOf(pattern.type),
  roles: rolesOf(pattern.type),
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

/** Shapes that are looked for together; several patterns may share one. */
export type Shapes = Automaton<Shape>;

/** What may stand behind a label: any shape of its patterns where a sign such as `:` joins them, else no words. */
export interface LabelShapes {
  all: Shapes;
  numbers: Shapes;
  /** A shape of its patterns goes around an `@`. */
  isAround: boolean;
  /** By folded character: whether any of them begins with it, as far as it was asked; see `behind-label.ts`. */
  begun: Uint8Array;
}

/** All patterns, compiled: made once, used for every page. */
export interface Engine {
  patterns: readonly WholePattern[];
  labels: LabelIndex;
  /** Where the pass over a text stops. */
  words: Words;
  /** Shapes that may stand anywhere. */
  free: Shapes;
  /** Bit n: a free shape may begin with n letters and then a digit. */
  leading: number;
  /** A free shape has a space or a sign between letters that no word begins and its first digit. */
  isLoose: boolean;
  /** By a sign and what stands behind it, eight bits each: whether a free shape begins so; 0 before it was asked. */
  pairs: Uint8Array;
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
      const isAround = anchored.some(({ pattern }) => label.patterns.includes(pattern));
      const numbers = compileShapes(all.filter(({ isWordy }) => !isWordy));
      shapes = { all: compileShapes(all), numbers, isAround, begun: new Uint8Array(256) };
      known.set(key, shapes);
    }
    label.shapes = shapes;
    return shapes;
  };
  const unpacked = unpackTerms(terms);
  const { signs, leading, isLoose } = unpacked.beginnings;
  const words = makeWords(unpacked, signs);
  return {
    patterns: patterns.map(whole),
    labels: indexLabels(patterns, makeNames(words)),
    words,
    free: compileShapes(free),
    leading,
    isLoose,
    pairs: new Uint8Array(1 << 16),
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
  return compile([...byNotation.keys()], [...byNotation.values()]);
}
