import { TOKEN } from './automaton';
import type { Engine, Shape } from './engine';
import { fold } from './fold';

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
export const match: Match = { start: 0, end: 0, value: '', compact: '', rung: 0, shape: '' };

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
export const TRIES = 6;

/** How much of what stands behind a value a pattern is shown. */
const MOST_BEHIND = 40;

/** The rung that a value of a shape reaches, or -1 if the pattern's check rejects it; `match` holds the rest. */
export function weigh(
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
