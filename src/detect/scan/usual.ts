import { acceptedAt, endAt, run } from './automaton';
import type { Effect, Single } from './effects';
import type { Engine, Shape, Shapes, WholePattern } from './engine';
import { signOf } from './find-free';
import type { Label } from './labels';
import { isLaidOut, type Layout, layoutOf } from './layout';
import type { Stretch } from './stretch';
import type { Hit } from './tally';
import { acceptedOf, acceptsNone } from './texts-alike';
import { compact, lookAt, lookAtKept, written } from './value';

/**
 * What the values of a place mostly are, where each is a new one: all of it one finding, in the notation of the last one.
 * Of such a value only its own check is asked.
 */
export interface Usual {
  kind: number;
  /** Of the label's shapes, or of those around an `@`, and which of them accept the value whole. */
  shapes: Shapes;
  isAround: boolean;
  accepted: readonly Shape[];
  /** How the value is laid out, if these accept whatever is laid out so; null if that is not known. */
  layout: Layout | null;
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
  const layout = isAround ? null : layoutOf(bytes, start, end);
  const isSettled = layout !== null && areSame(acceptedOf(shapes, layout.places), accepted);
  // What would stand without the label comes first.
  const known = isSettled && (!isWeak || acceptsNone(engine.free, layout.places)) ? layout : null;
  return { kind, shapes, isAround, accepted, layout: known, pattern, isWeak, effect: single, misses: 0 };
}

const areSame = (some: readonly Shape[] | null, others: readonly Shape[]): boolean =>
  some !== null && some.length === others.length && some.every((one, index) => one === others[index]);

const rungOf = ({ patterns }: Engine, { pattern, isDistinctive }: Shape): number =>
  Math.min((isDistinctive ? 1 : 0) + (patterns[pattern]!.isCheckDigit ? 1 : 0) + 1, 2);

/** Whether a value is a finding as usual there; then it is the one that is looked at. */
export function lookAtUsual(engine: Engine, usual: Usual, stretch: Stretch, start: number, end: number): boolean {
  if (isAsLaidOut(usual, stretch, start, end)) lookAtKept(stretch, start, end, usual.layout!.kept);
  else {
    if (!isWritten(usual, stretch.bytes, start, end)) return false;
    // What would stand without the label comes first.
    if (usual.isWeak && run(engine.free, stretch.bytes, start, end) > 0) return false;
    lookAt(stretch, start, end);
  }
  const { check, isSpecimen, isSpecial } = usual.pattern;
  if (check !== null && !check(compact, written)) return false;
  if (isSpecimen?.(compact, written)) return false;
  return !isSpecial?.(compact, written);
}

/** Whether a value is laid out as usual. */
const isAsLaidOut = ({ layout }: Usual, { view, isPlain }: Stretch, start: number, end: number): boolean =>
  layout !== null && isPlain && end - start === layout.length && isLaidOut(layout, view, start);

/** Whether the same shapes accept it, all of it. */
function isWritten({ shapes, isAround, accepted }: Usual, bytes: Uint8Array, start: number, end: number): boolean {
  const from = isAround ? signOf(bytes, start, end) : start;
  if (from < 0 || !isBare(bytes, start, end)) return false;
  const ends = run(shapes, bytes, from, end);
  return ends > 0 && endAt(shapes, ends - 1) === end && acceptedAt(shapes, ends - 1) === accepted;
}

/** Whether no white space stands around it. */
const isBare = (bytes: Uint8Array, start: number, end: number): boolean => bytes[start]! > 32 && bytes[end - 1]! > 32;
