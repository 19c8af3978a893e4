import { TOKEN } from './automaton';
import type { Engine, Shape, Shapes, WholePattern } from './engine';
import { fold } from './fold';
import type { Label } from './labels';
import type { Stretch } from './stretch';

/** Takes what is found. */
export interface Finder {
  /** A value of a pattern, by the pattern's index. It is only good until this returns: the next finding is the same object. */
  hit(pattern: number, match: Match, isWeak: boolean): void;
  /** A label that speaks of patients stands in the text. */
  health(): void;
}

/** Where a value stands in the text that was given, and how sure it is: `rung` is 0 possible, 1 likely, 2 certain. */
export interface Match {
  start: number;
  end: number;
  value: string;
  /** The letters and digits of the value, without what separates them. */
  compact: string;
  rung: number;
  /** The notation that matched. */
  shape: string;
}

/** What was weighed last; one for all, as millions are. */
const match: Match = { start: 0, end: 0, value: '', compact: '', rung: 0, shape: '' };

/** The letters and digits of a value, without what separates them. */
export function compactOf(text: string): string {
  let compact = '';
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && TOKEN[fold(text.charCodeAt(at))] === 1) continue;
    if (at === text.length && start === 0) return text;
    if (at > start) compact += text.slice(start, at);
    start = at + 1;
  }
  return compact;
}

/** Shorter matches that are tried where the longest is rejected. */
const TRIES = 6;

/** How much of what stands behind a value a pattern is shown. */
const MOST_BEHIND = 40;

/** The rung that a value of a shape reaches, or -1 if the pattern's check rejects it; `match` holds the rest. */
function weigh(
  { patterns }: Engine,
  { pattern: index, isDistinctive, notation }: Shape,
  text: string,
  start: number,
  end: number,
  isLabelled: boolean,
): number {
  const pattern = patterns[index]!;
  match.start = start;
  match.end = end;
  match.value = text.slice(start, end);
  match.compact = compactOf(match.value);
  if (pattern.check !== null && !pattern.check(match.compact, match.value)) return -1;
  if (pattern.isElseBefore?.(text.slice(end, end + MOST_BEHIND), match.value)) return -1;
  match.shape = notation;
  match.rung = Math.min((isDistinctive ? 1 : 0) + (pattern.isCheckDigit ? 1 : 0) + (isLabelled ? 1 : 0), 2);
  return match.rung;
}

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

/** Whether a label names the kind of data that a pattern finds. */
const names = (label: Label | null, { type }: WholePattern): boolean => label?.types.has(type) ?? false;

/** A shape that stands by itself and begins at `start`: of the longest that hold, the surest. Gives the end, or -1. */
export function findFree(
  engine: Engine,
  { text, bytes }: Stretch,
  start: number,
  to: number,
  own: Label | null,
  finder: Finder,
): number {
  const { automaton, lists } = engine.free;
  const ends = automaton.run(bytes, start, to);
  for (let index = ends - 1; index >= 0 && index >= ends - TRIES; index -= 1) {
    const end = automaton.endAt(index);
    let best: Shape | null = null;
    let rung = -1;
    for (const notation of automaton.acceptedAt(index)) {
      for (const shape of lists[notation]!) {
        const reached = weigh(engine, shape, text, start, end, names(own, engine.patterns[shape.pattern]!));
        if (reached <= rung) continue;
        best = shape;
        rung = reached;
      }
    }
    if (best === null) continue;
    match.rung = rung;
    match.shape = best.notation;
    finder.hit(best.pattern, match, false);
    return end;
  }
  return -1;
}

/** Most characters before the `@`. */
const LONGEST_LOCAL = 64;
/** What may stand before an `@`, by folded character: 1, or 2 if it may not stand first. */
const LOCAL = new Uint8Array(256);
for (let code = 0; code < 127; code += 1) if (TOKEN[code] === 1) LOCAL[code] = 1;
LOCAL[0x27] = 1;
for (const sign of '.%+-_') LOCAL[sign.charCodeAt(0)] = 2;

/** Something around an `@`: what may stand before it, and a shape from it on. Gives the end, or -1. */
export function findAround(
  engine: Engine,
  { text, bytes }: Stretch,
  from: number,
  at: number,
  to: number,
  own: Label | null,
  finder: Finder,
): number {
  const { automaton, lists } = engine.anchored;
  if (at === from || LOCAL[bytes[at - 1]!] === 0 || bytes[at - 1] === 46) return -1;
  const ends = automaton.run(bytes, at, to);
  if (ends === 0) return -1;
  let start = at;
  while (start > from && at - start < LONGEST_LOCAL && LOCAL[bytes[start - 1]!] !== 0) start -= 1;
  while (start < at && LOCAL[bytes[start]!] === 2) start += 1;
  if (start === at) return -1;
  const end = automaton.endAt(ends - 1);
  for (const notation of automaton.acceptedAt(ends - 1)) {
    for (const shape of lists[notation]!) {
      if (weigh(engine, shape, text, start, end, names(own, engine.patterns[shape.pattern]!)) < 0) continue;
      finder.hit(shape.pattern, match, false);
      return end;
    }
  }
  return -1;
}

/** A finding of words: `likely`, and `certain` under a column that names it. */
export function findWord(
  { patterns }: Engine,
  index: number,
  text: string,
  start: number,
  end: number,
  own: Label | null,
  finder: Finder,
): void {
  const pattern = patterns[index]!;
  match.start = start;
  match.end = end;
  match.value = text.slice(start, end);
  match.compact = compactOf(match.value);
  if (pattern.check !== null && !pattern.check(match.compact, match.value)) return;
  match.rung = names(own, pattern) ? 2 : 1;
  match.shape = 'w';
  finder.hit(index, match, false);
}
