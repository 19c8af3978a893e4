import type { Engine, Shape, Shapes } from './engine';
import { findFree } from './find-free';
import type { Label } from './labels';
import { type Finder, match, TRIES, weigh } from './match';
import type { Stretch } from './stretch';

/** Whether a match of words may stand, given where it ends. */
export type MayEnd = (end: number, shape: Shape) => boolean;

/**
 * The value behind a label, or under a key or column that names it: of the matches that begin at `start` the longest that
 * its pattern takes, and of those the surest. Gives its end, or -1.
 */
export function findNamed(
  engine: Engine,
  shapes: Shapes,
  { text, bytes }: Stretch,
  start: number,
  to: number,
  label: Label,
  mayEnd: MayEnd,
  finder: Finder,
): number {
  const { automaton, lists } = shapes;
  const ends = automaton.run(bytes, start, to);
  for (let index = ends - 1; index >= 0 && index >= ends - TRIES; index -= 1) {
    const end = automaton.endAt(index);
    let best: Shape | null = null;
    let rung = -1;
    for (const notation of automaton.acceptedAt(index)) {
      for (const shape of lists[notation]!) {
        if (!mayEnd(end, shape)) continue;
        const reached = weigh(engine, shape, text, start, end, true);
        if (reached <= rung) continue;
        best = shape;
        rung = reached;
      }
    }
    if (best === null) continue;
    const isWeak = label.weak.has(best.pattern);
    if (isWeak) {
      // What would stand without the label comes first.
      const ownEnd = findFree(engine, { text, bytes }, start, to, label, finder);
      if (ownEnd > 0) return ownEnd;
      weigh(engine, best, text, start, end, true);
    }
    match.rung = rung;
    match.shape = best.notation;
    finder.hit(best.pattern, match, isWeak);
    return end;
  }
  return -1;
}
