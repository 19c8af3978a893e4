import { acceptedAt, endAt, run, TOKEN } from './automaton';
import type { Engine, Shape, WholePattern } from './engine';
import type { Label } from './labels';
import { type Finder, TRIES, weigh } from './match';
import type { Stretch } from './stretch';
import { compact, lookAt, written } from './value';

/** Whether a label names the kind of data that a pattern finds. */
const names = (label: Label | null, { type }: WholePattern): boolean => label?.types.has(type) ?? false;

/** A shape that stands by itself and begins at `start`: of the longest that hold, the surest. Gives the end, or -1. */
export function findFree(
  engine: Engine,
  stretch: Stretch,
  start: number,
  to: number,
  own: Label | null,
  finder: Finder,
): number {
  // Most numbers are none of these.
  const ends = run(engine.free, stretch.bytes, start, to);
  return ends === 0 ? -1 : findAmong(engine, stretch, start, ends, own, finder);
}

/** The same, where the last run of the automaton found so many ends. */
function findAmong(
  engine: Engine,
  stretch: Stretch,
  start: number,
  ends: number,
  own: Label | null,
  finder: Finder,
): number {
  const { free } = engine;
  for (let index = ends - 1; index >= 0 && index >= ends - TRIES; index -= 1) {
    const end = endAt(free, index);
    let best: Shape | null = null;
    let rung = -1;
    const accepted = acceptedAt(free, index);
    if (accepted.length === 0) continue;
    lookAt(stretch, start, end);
    for (const shape of accepted) {
      const reached = weigh(engine, shape, stretch, end, names(own, engine.patterns[shape.pattern]!), rung);
      if (reached <= rung) continue;
      best = shape;
      rung = reached;
    }
    if (best === null) continue;
    finder.hit(best.pattern, start, end, rung, best.notation, false);
    return end;
  }
  return -1;
}

/** Most characters before the `@`. */
const LONGEST_LOCAL = 64;
const AT = 64;
const DOT = 46;
/** What may stand before an `@`, by folded character: 1, or 2 if it may not stand first. */
const LOCAL = new Uint8Array(256);
for (let code = 0; code < 127; code += 1) if (TOKEN[code] === 1) LOCAL[code] = 1;
LOCAL[0x27] = 1;
for (const sign of '.%+-_') LOCAL[sign.charCodeAt(0)] = 2;

/** Whether an `@` may stand behind a character. */
export const endsLocal = (byte: number): boolean => LOCAL[byte] !== 0 && byte !== DOT;

/** Something around an `@` that may stand there: what goes before it, and a shape from it on. Gives the end, or -1. */
export function findAround(
  engine: Engine,
  stretch: Stretch,
  from: number,
  at: number,
  to: number,
  own: Label | null,
  finder: Finder,
): number {
  const { anchored } = engine;
  const { bytes } = stretch;
  const ends = run(anchored, bytes, at, to);
  if (ends === 0) return -1;
  let start = at;
  while (start > from && at - start < LONGEST_LOCAL && LOCAL[bytes[start - 1]!] !== 0) start -= 1;
  while (start < at && LOCAL[bytes[start]!] === 2) start += 1;
  if (start === at) return -1;
  const end = endAt(anchored, ends - 1);
  lookAt(stretch, start, end);
  for (const shape of acceptedAt(anchored, ends - 1)) {
    const rung = weigh(engine, shape, stretch, end, names(own, engine.patterns[shape.pattern]!), -1);
    if (rung < 0) continue;
    finder.hit(shape.pattern, start, end, rung, shape.notation, false);
    return end;
  }
  return -1;
}

/** Where the sign of an address stands that goes from `start` to `end`, by its characters; -1 where there is none. */
export function signOf(bytes: Uint8Array, start: number, end: number): number {
  if (LOCAL[bytes[start]!] !== 1) return -1;
  let at = start + 1;
  while (at < end && LOCAL[bytes[at]!] !== 0) at += 1;
  return at < end && bytes[at] === AT && endsLocal(bytes[at - 1]!) && at - start <= LONGEST_LOCAL ? at : -1;
}

/** Whether a part of a stretch is in its whole length written as an address. */
export function isAddress({ anchored }: Engine, bytes: Uint8Array, start: number, end: number): boolean {
  const at = signOf(bytes, start, end);
  if (at < 0) return false;
  const ends = run(anchored, bytes, at, end);
  return ends > 0 && endAt(anchored, ends - 1) === end;
}

/** A finding of words: `likely`, and `certain` under a column that names it. */
export function findWord(
  { patterns }: Engine,
  index: number,
  stretch: Stretch,
  start: number,
  end: number,
  own: Label | null,
  finder: Finder,
): void {
  const pattern = patterns[index]!;
  lookAt(stretch, start, end);
  if (pattern.check !== null && !pattern.check(compact, written)) return;
  finder.hit(index, start, end, names(own, pattern) ? 2 : 1, 'w', false);
}
