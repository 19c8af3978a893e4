import type { Pattern } from '../types';
import { compile, fold } from './automaton';
import { indexLabels, type LabelIndex } from './labels';
import { picture } from './notation';
import { gatherVocabulary, type Vocabulary } from './vocabulary';

/** A shape of a pattern, as the automata count them. */
export interface Shape {
  pattern: number;
  picture: string;
  isDistinctive: boolean;
  /** Made of words alone: counts only right behind a label. */
  isWordy: boolean;
}

/** Shapes that are looked for together. */
export interface Shapes {
  /** The end of the longest match that begins at `start`, or -1. */
  run(text: string, start: number, end: number): number;
  /** What `run` found: several patterns may share a shape. */
  accepted(): readonly Shape[];
}

/** All patterns, compiled: made once, used for every page. */
export interface Engine {
  patterns: readonly Pattern[];
  labels: LabelIndex;
  vocabulary: Vocabulary;
  /** Shapes that may stand anywhere. */
  free: Shapes;
  /** Shapes that count behind a label or under a column that names them. */
  labelled: Shapes;
  /** Shapes around an `@`, from the `@` on. */
  anchored: Shapes;
  /** By character code: what the scan does there. */
  action: Uint8Array;
}

/** What the scan does at a character: nothing, begin a word, begin a number, try a shape, look around an `@`. */
export const SKIP = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const ANCHOR = 4;

const ANCHOR_SIGN = '@';

/** Compiles a list of patterns. Throws where a shape is not in the notation. */
export function makeEngine(patterns: readonly Pattern[]): Engine {
  const labels = indexLabels(patterns);
  const free = new Map<string, Shape[]>();
  const labelled = new Map<string, Shape[]>();
  const anchored = new Map<string, Shape[]>();
  patterns.forEach((pattern, index) => {
    const lists = [
      [pattern.shapes, false],
      [pattern.distinctive ?? [], true],
    ] as const;
    for (const [shapes, isDistinctive] of lists) {
      for (const notation of shapes) {
        const isWordy = notation.includes('w') && !notation.includes('d') && !notation.includes('X');
        const shape: Shape = { pattern: index, picture: picture(notation), isDistinctive, isWordy };
        const anchor = notation.indexOf(ANCHOR_SIGN);
        if (anchor >= 0) {
          put(anchored, notation.slice(anchor), shape);
          continue;
        }
        if (isDistinctive || pattern.needs === 'nothing') put(free, notation, shape);
        if (pattern.labels.length > 0) put(labelled, notation, shape);
      }
    }
  });
  const action = new Uint8Array(128);
  for (let code = 0; code < 128; code += 1) {
    const isDigit = code >= 48 && code <= 57;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    action[code] = isDigit ? DIGIT : isLetter ? LETTER : SKIP;
  }
  for (const notation of free.keys()) {
    const code = notation.charCodeAt(0);
    if (action[code] === SKIP && code !== 32) action[code] = MARK;
  }
  action[ANCHOR_SIGN.charCodeAt(0)] = ANCHOR;
  return {
    patterns,
    labels,
    vocabulary: gatherVocabulary(patterns, labels),
    free: compileShapes(free),
    labelled: compileShapes(labelled),
    anchored: compileShapes(anchored),
    action,
  };
}

function put(shapes: Map<string, Shape[]>, notation: string, shape: Shape): void {
  const same = shapes.get(notation);
  if (same) same.push(shape);
  else shapes.set(notation, [shape]);
}

function compileShapes(shapes: ReadonlyMap<string, readonly Shape[]>): Shapes {
  const automaton = compile([...shapes.keys()]);
  const lists = [...shapes.values()];
  const known = new WeakMap<readonly number[], readonly Shape[]>();
  return {
    run: automaton.run,
    accepted() {
      const accepted = automaton.accepted();
      let shapes = known.get(accepted);
      if (!shapes) {
        shapes = accepted.flatMap(index => lists[index]!);
        known.set(accepted, shapes);
      }
      return shapes;
    },
  };
}

/** What the scan does at a character, ASCII or not. */
export const actionAt = (action: Uint8Array, code: number): number =>
  code < 128 ? action[code]! : fold(code) === 127 ? LETTER : SKIP;
