import type { Engine, Shape } from './engine';
import type { Stretch } from './stretch';
import { compact, written } from './value';

/** Takes what is found. */
export interface Finder {
  /**
   * A value of a pattern, by the pattern's index: the one that `value.ts` looks at, and where that stands in the text that was
   * given. `rung` is how sure it is: 0 possible, 1 likely, 2 certain; `shape` the notation that matched.
   */
  hit(pattern: number, start: number, end: number, rung: number, shape: string, isWeak: boolean): void;
  /** A label that speaks of patients stands in the text. */
  health(): void;
  /** A word of care stands in the text. */
  care(): void;
}

/** Shorter matches that are tried where the longest is rejected. */
export const TRIES = 6;

/** How much of what stands behind a value a pattern is shown. */
const MOST_BEHIND = 40;

/**
 * The rung that a shape gives the value that is looked at; -1 if the pattern's check rejects it. That is not asked where the
 * rung would be no higher than `reached`.
 */
export function weigh(
  { patterns }: Engine,
  { pattern: index, isDistinctive }: Shape,
  { text }: Stretch,
  end: number,
  isLabelled: boolean,
  reached: number,
): number {
  const pattern = patterns[index]!;
  const rung = Math.min((isDistinctive ? 1 : 0) + (pattern.isCheckDigit ? 1 : 0) + (isLabelled ? 1 : 0), 2);
  if (rung <= reached) return -1;
  if (pattern.check !== null && !pattern.check(compact, written)) return -1;
  if (pattern.isElseBefore?.(text.slice(end, end + MOST_BEHIND), String(written))) return -1;
  return rung;
}
