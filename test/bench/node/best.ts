import { now } from './clock';

/** Milliseconds of each of several runs, the best of all rounds: in turn, with one round more, the first, to warm up. */
export async function best(rounds: number, runs: readonly (() => unknown)[]): Promise<number[]> {
  const times = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, run] of runs.entries()) {
      // What others left in memory is not this one's cost: it is cleared away first.
      globalThis.gc?.();
      const start = now();
      kept = await run();
      const time = now() - start;
      if (round > 0) times[place] = Math.min(times[place]!, time);
    }
  }
  return times;
}

/** A result that nobody takes might never be worked out. */
export let kept: unknown;
