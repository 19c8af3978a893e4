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

/** What may stand behind a label; each set of shapes is compiled when a text first asks for it. */
export class LabelShapes {
  /** A shape of its patterns goes around an `@`. */
  readonly isAround: boolean;
  /** By folded character: whether any of them begins with it, as far as it was asked; see `behind-label.ts`. */
  readonly begun = new Uint8Array(256);
  private readonly shapes: readonly Shape[];
  private whole: Shapes | null = null;
  private wordless: Shapes | null = null;

  constructor(shapes: readonly Shape[], isAround: boolean) {
    this.shapes = shapes;
    this.isAround = isAround;
  }

  /** Any shape of its patterns: where a sign such as `:` joins label and value. */
  get all(): Shapes {
    this.whole ??= compileShapes(this.shapes);
    return this.whole;
  }

  /** Those that are not made of words alone. */
  get numbers(): Shapes {
    this.wordless ??= compileShapes(this.shapes.filter(({ isWordy }) => !isWordy));
    return this.wordless;
  }
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
  const made: Shape[][] = [];
  const shapesIn = (index: number): Shape[] => {
    made[index] ??= shapesOfPattern(patterns[index]!, index);
    return made[index];
  };
  patterns.forEach(({ shapes, distinctive, needs }, index) => {
    // Most stand behind a label alone, and their shapes are made when it is met.
    if (needs !== 'nothing' && distinctive === undefined && !shapes.join().includes(ANCHOR)) return;
    for (const shape of shapesIn(index)) {
      const anchor = shape.notation.indexOf(ANCHOR);
      if (anchor >= 0) anchored.push({ ...shape, notation: shape.notation.slice(anchor) });
      else if (shape.isDistinctive || needs === 'nothing') free.push(shape);
    }
  });
  const known = new Map<string, LabelShapes>();
  const shapesOf = (label: Label): LabelShapes => {
    const key = label.patterns.join();
    let shapes = known.get(key);
    if (!shapes) {
      const all = label.patterns.flatMap(shapesIn).filter(({ notation }) => !notation.includes(ANCHOR));
      const isAround = anchored.some(({ pattern }) => label.patterns.includes(pattern));
      shapes = new LabelShapes(all, isAround);
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
    anchored: compileShapes(anchored),
    shapesOf: label => label.shapes ?? shapesOf(label),
  };
}

const shapesOfPattern = ({ shapes, distinctive = [] }: Pattern, pattern: number): Shape[] => [
  ...shapes.map(notation => shapeOf(notation, pattern, false)),
  ...distinctive.map(notation => shapeOf(notation, pattern, true)),
];

const shapeOf = (notation: string, pattern: number, isDistinctive: boolean): Shape => ({
  notation,
  pattern,
  isDistinctive,
  isWordy: notation.includes('w') && !notation.includes('d') && !notation.includes('X'),
});

function compileShapes(shapes: readonly Shape[]): Shapes {
  const byNotation = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const same = byNotation.get(shape.notation);
    if (same) same.push(shape);
    else byNotation.set(shape.notation, [shape]);
  }
  return compile([...byNotation.keys()], [...byNotation.values()]);
}
