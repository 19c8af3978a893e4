import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

/** Runs a program to its end: what it wrote, and the last lines of its complaint where it failed. */
export function command(program: string, args: readonly string[], options: SpawnSyncOptions = {}): Answer {
  const { status, stdout, stderr, error } = spawnSync(program, args, { ...options, maxBuffer: 64 * 2 ** 20 });
  const complaint = error ? error.message : String(stderr).trim().split('\n').slice(-3).join(' ');
  return { output: String(stdout ?? ''), complaint: status === 0 ? null : complaint || `${program} failed` };
}

export interface Answer {
  output: string;
  /** Null where all went well. */
  complaint: string | null;
}

/** One batch; where it fails, one by one, so that a missing piece takes no other along. */
export function inOneBatch(
  wanted: readonly string[],
  install: (some: readonly string[]) => string | null,
): Record<string, string | null> {
  const complaint = install(wanted);
  if (complaint === null || wanted.length === 1) return Object.fromEntries(wanted.map(one => [one, complaint]));
  return Object.fromEntries(wanted.map(one => [one, install([one])]));
}
