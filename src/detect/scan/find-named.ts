import { acceptedAt, endAt, run } from './automaton';
import type { Engine, Shape, Shapes } from './engine';
import { findFree } from './find-free';
import type { Label } from './labels';
import { type Finder, TRIES, weigh } from './match';
import type { Stretch } from './stretch';
import { lookAt } from './value';

/** Whether a match of words may stand, given where it ends. */
export type MayEnd = (end: number, shape: Shape) => boolean;

/**
 * The value behind a label, or under a key or column that names it: of the matches that begin at `start` the longest that
 * its pattern takes, and of those the surest. Gives its end, or -1.
 */
export function findNamed(
  engine: Engine,
  shapes: Shapes,
  stretch: Stretch,
  start: number,
  to: number,
  label: Label,
  mayEnd: MayEnd,
  finder: Finder,
): number {
  const ends = run(shapes, stretch.bytes, start, to);
  return ends === 0 ? -1 : findAmong(engine, shapes, ends, stretch, start, to, label, mayEnd, finder);
}

/** The same, where the last run of the automaton found so many ends. */
export function findAmong(
  engine: Engine,
  shapes: Shapes,
  ends: number,
  stretch: Stretch,
  start: number,
  to: number,
  label: Label,
  mayEnd: MayEnd,
  finder: Finder,
): number {
  for (let index = ends - 1; index >= 0 && index >= ends - TRIES; index -= 1) {
    const end = endAt(shapes, index);
    let best: Shape | null = null;
    let rung = -1;
    let isSeen = false;
    for (const shape of acceptedAt(shapes, index)) {
      if (!mayEnd(end, shape)) continue;
      if (!isSeen) lookAt(stretch, start, end);
      isSeen = true;
      const reached = weigh(engine, shape, stretch, end, true, rung);
      if (reached <= rung) continue;
      best = shape;
      rung = reached;
    }
    if (best === null) continue;
    const isWeak = label.weak.has(best.pattern);
    if (isWeak) {
      // What would stand without the label comes first.
      const ownEnd = findFree(engine, stretch, start, to, label, finder);
      if (ownEnd > 0) return ownEnd;
      lookAt(stretch, start, end);
    }
    finder.hit(best.pattern, start, end, rung, best.notation, isWeak);
    return end;
  }
  return -1;
}
