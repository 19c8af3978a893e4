import type { Pattern } from '../types';
import { fold } from './automaton';
import { actionAt, DIGIT, type Engine, type Shape, type Shapes } from './engine';
import type { Label } from './labels';

/** Takes what is found. `rung` is 0 possible, 1 likely, 2 certain; offsets are into the text that was given. */
export interface Finder {
  hit(pattern: number, start: number, end: number, rung: number, shape: string, isWeak: boolean): void;
  /** A label that speaks of patients stands in the text. */
  health(): void;
}

/** The letters and digits of a value, without what separates them. */
export function compactOf(text: string): string {
  let compact = '';
  for (let at = 0; at < text.length; at += 1) {
    const action = fold(text.charCodeAt(at));
    if (
      action === 127 ||
      (action >= 48 && action <= 57) ||
      (action >= 65 && action <= 90) ||
      (action >= 97 && action <= 122)
    ) {
      compact += text[at];
    }
  }
  return compact;
}

/** The rung a value reaches, or -1 if the pattern's check rejects it. */
export function rungOf(pattern: Pattern, shape: Shape, value: string, isLabelled: boolean): number {
  if (pattern.check && !pattern.check(compactOf(value), value)) return -1;
  const rung = (shape.isDistinctive ? 1 : 0) + (pattern.isCheckDigit ? 1 : 0) + (isLabelled ? 1 : 0);
  return Math.min(rung, 2);
}

/** Shorter matches that are tried where the longest is rejected. */
const TRIES = 6;

/** The matches that begin at `start`, the longest first. */
export function matchesAt(
  shapes: Shapes,
  text: string,
  start: number,
  length: number,
): Iterable<[end: number, shape: Shape]> {
  const end = shapes.run(text, start, length);
  return end < 0 ? NO_MATCH : shorterAndShorter(shapes, text, start, end);
}
const NO_MATCH: [number, Shape][] = [];

function* shorterAndShorter(shapes: Shapes, text: string, start: number, longest: number): Generator<[number, Shape]> {
  let end = longest;
  for (let tries = 0; tries < TRIES && end > 0; tries += 1) {
    for (const shape of shapes.accepted()) yield [end, shape];
    end = shapes.run(text, start, end - 1);
  }
}

/** Whether a label names the kind of data that a pattern finds. */
export const names = ({ patterns }: Engine, label: Label | null, pattern: Pattern): boolean =>
  label?.patterns.some(index => patterns[index]!.type === pattern.type) ?? false;

/** The value under a key or column that names it. Gives the end of what was taken, or 0. */
export function findLabelled(engine: Engine, text: string, label: Label, finder: Finder): number {
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 32) start += 1;
  for (const [end, shape] of matchesAt(engine.labelled, text, start, text.length)) {
    if (!label.patterns.includes(shape.pattern)) continue;
    const hasDigit = actionAt(engine.action, text.charCodeAt(end - 1)) === DIGIT;
    if ((shape.isWordy || !hasDigit) && text.slice(end).trim() !== '') continue;
    const rung = rungOf(engine.patterns[shape.pattern]!, shape, text.slice(start, end), true);
    if (rung < 0) continue;
    return hitLabelled(engine, text, start, end, shape, rung, label, finder);
  }
  return 0;
}

/** A hit under a label. Under a weak one, what would stand without it comes first. */
export function hitLabelled(
  engine: Engine,
  text: string,
  start: number,
  end: number,
  shape: Shape,
  rung: number,
  label: Label,
  finder: Finder,
): number {
  const isWeak = label.weak.has(shape.pattern);
  const ownEnd = isWeak ? findFree(engine, text, start, label, finder) : -1;
  if (ownEnd > 0) return ownEnd;
  finder.hit(shape.pattern, start, end, rung, shape.picture, isWeak);
  return end;
}

/** A shape that stands by itself and begins at `start`: of the longest that hold, the surest. Gives the end, or -1. */
export function findFree(engine: Engine, text: string, start: number, own: Label | null, finder: Finder): number {
  let best: { end: number; shape: Shape; rung: number } | null = null;
  for (const [end, shape] of matchesAt(engine.free, text, start, text.length)) {
    if (best && end < best.end) break;
    const pattern = engine.patterns[shape.pattern]!;
    const rung = rungOf(pattern, shape, text.slice(start, end), names(engine, own, pattern));
    if (rung > (best?.rung ?? -1)) best = { end, shape, rung };
  }
  if (!best) return -1;
  finder.hit(best.shape.pattern, start, best.end, best.rung, best.shape.picture, false);
  return best.end;
}

/** Something around an `@`: what may stand before it, and a shape from it on. Gives the end, or -1. */
export function findAround(
  engine: Engine,
  text: string,
  from: number,
  at: number,
  own: Label | null,
  finder: Finder,
): number {
  const end = engine.anchored.run(text, at, text.length);
  if (end < 0) return -1;
  let start = at;
  while (start > from && at - start < 64 && isLocal(text.charCodeAt(start - 1))) start -= 1;
  while (start < at && '.%+-_'.includes(text[start]!)) start += 1;
  if (start === at || text[at - 1] === '.') return -1;
  for (const shape of engine.anchored.accepted()) {
    const isLabelled = names(engine, own, engine.patterns[shape.pattern]!);
    const rung = rungOf(engine.patterns[shape.pattern]!, shape, text.slice(start, end), isLabelled);
    if (rung < 0) continue;
    finder.hit(shape.pattern, start, end, rung, shape.picture, false);
    return end;
  }
  return -1;
}

const isLocal = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  "._%+-'".includes(String.fromCharCode(code));

/** A finding of words: `likely`, and `certain` under a column that names it. */
export function wordHit(
  engine: Engine,
  index: number,
  text: string,
  start: number,
  end: number,
  own: Label | null,
  finder: Finder,
): void {
  const pattern = engine.patterns[index]!;
  const value = text.slice(start, end);
  if (pattern.check && !pattern.check(compactOf(value), value)) return;
  finder.hit(index, start, end, names(engine, own, engine.patterns[index]!) ? 2 : 1, 'Aaaa', false);
}
