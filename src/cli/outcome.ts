import type { Level, Report } from '../detect';

/** The exit codes. What was found outweighs what could not be read: an alarm is never hidden by a broken file. */
export const EXIT = { nothing: 0, found: 1, unread: 2 } as const;

/** Levels from which on a pipeline may fail, in their order. */
export const FAIL_ON = ['low', 'medium', 'high', 'critical'] as const satisfies readonly Level[];
export type FailOn = (typeof FAIL_ON)[number];

/** What came of everything that was scanned. */
export interface Outcome {
  /** Pages scanned, by their level. */
  levels: Partial<Record<Level, number>>;
  /** Pages read in part, or not at all; files that could not be opened. */
  unread: number;
  bytes: number;
  files: number;
}

export const noOutcome = (): Outcome => ({ levels: {}, unread: 0, bytes: 0, files: 0 });

/** Counts a page. What a page merely embeds (pictures, fonts) is told, and is no failure to look. */
export function count(outcome: Outcome, { verdict, coverage }: Report, isEmbedded: boolean): void {
  outcome.levels[verdict.level] = (outcome.levels[verdict.level] ?? 0) + 1;
  if (coverage.state !== 'full' && !isEmbedded) outcome.unread += 1;
}

/** The exit code of an outcome. */
export function exitCodeOf({ levels, unread }: Outcome, failOn: FailOn): number {
  const failing = FAIL_ON.slice(FAIL_ON.indexOf(failOn));
  if (failing.some(level => (levels[level] ?? 0) > 0)) return EXIT.found;
  return unread > 0 ? EXIT.unread : EXIT.nothing;
}
