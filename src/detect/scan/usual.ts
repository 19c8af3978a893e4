import { acceptedAt, endAt, run } from './automaton';
import type { Effect, Single } from './effects';
import type { Engine, Shape, Shapes, WholePattern } from './engine';
import { signOf } from './find-free';
import type { Label } from './labels';
import type { Stretch } from './stretch';
import type { Hit } from './tally';
import { compact, lookAt, written } from './value';

/**
 * What the values of a place mostly are, where each is a new one: all of it one finding, in the notation of the last one.
 * Of such a value only its own check is asked.
 */
export interface Usual {
  kind: number;
  /** Of the label's shapes, or of those around an `@`; the characters of the value as those tell them apart, and the shapes that accept it whole. */
  shapes: Shapes;
  isAround: boolean;
  classes: Uint8Array;
  accepted: readonly Shape[];
  pattern: WholePattern;
  isWeak: boolean;
  effect: Single;
  /** How many others came since. */
  misses: number;
}

/** So many others, and another is usual. */
export const MOST_MISSES = 16;

/** What a value was, if others may be like it: its findings are `effect`, the last of them `hit`. */
export function usualOf(
  engine: Engine,
  label: Label,
  { bytes }: Stretch,
  start: number,
  end: number,
  kind: number,
  effect: Effect,
  hit: Hit,
): Usual | null {
  const { pattern } = hit;
  const isOne = effect.counted.length + effect.waiting.length === 1 && isBare(bytes, start, end);
  if (!isOne || pattern.isElseBefore !== null || hit.isSpecimen || hit.isSpecial) return null;
  const isWeak = effect.waiting.length === 1;
  if (isWeak && hit.nameWords !== null) return null;
  const isAround = hit.shape.startsWith('@');
  const shapes = isAround ? engine.anchored : engine.shapesOf(label).all;
  const from = isAround ? signOf(bytes, start, end) : start;
  if (from < 0) return null;
  const ends = run(shapes, bytes, from, end);
  if (ends === 0 || endAt(shapes, ends - 1) !== end) return null;
  const accepted = acceptedAt(shapes, ends - 1);
  const [first, ...others] = accepted;
  if (!first || engine.patterns[first.pattern] !== pattern || first.notation !== hit.shape) return null;
  // Whoever is surer may be asked first another time.
  if (others.some(other => rungOf(engine, other) > rungOf(engine, first))) return null;
  const single = { facts: effect.facts, one: effect.counted[0] ?? null, waiting: effect.waiting[0] ?? null };
  const classes = bytes.slice(start, end).map(byte => shapes.columns[byte]!);
  return { kind, shapes, isAround, classes, accepted, pattern, isWeak, effect: single, misses: 0 };
}

const rungOf = ({ patterns }: Engine, { pattern, isDistinctive }: Shape): number =>
  Math.min((isDistinctive ? 1 : 0) + (patterns[pattern]!.isCheckDigit ? 1 : 0) + 1, 2);

/** Whether a value is as usual; then it is the one that is looked at. */
export function isUsual(usual: Usual, stretch: Stretch, start: number, end: number): boolean {
  const { pattern } = usual;
  if (!isWritten(usual, stretch.bytes, start, end)) return false;
  lookAt(stretch, start, end);
  if (pattern.check !== null && !pattern.check(compact, written)) return false;
  if (pattern.isSpecimen?.(compact, written)) return false;
  return !pattern.isSpecial?.(compact, written);
}

/** Whether the same shapes accept it, all of it. */
function isWritten(usual: Usual, bytes: Uint8Array, start: number, end: number): boolean {
  const { shapes, isAround, accepted } = usual;
  if (!isAround && isClassed(usual, bytes, start, end)) return true;
  const from = isAround ? signOf(bytes, start, end) : start;
  if (from < 0 || !isBare(bytes, start, end)) return false;
  const ends = run(shapes, bytes, from, end);
  return ends > 0 && endAt(shapes, ends - 1) === end && acceptedAt(shapes, ends - 1) === accepted;
}

function isClassed({ shapes: { columns }, classes }: Usual, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== classes.length) return false;
  for (let at = 0; at < classes.length; at += 1) if (columns[bytes[start + at]!] !== classes[at]) return false;
  return true;
}

/** Whether no white space stands around it. */
const isBare = (bytes: Uint8Array, start: number, end: number): boolean => bytes[start]! > 32 && bytes[end - 1]! > 32;
