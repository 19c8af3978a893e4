import type { Figure } from '../figure';
import type { Grown } from './grow';
import type { Program } from './program';

const TEXTS = ['pages', 'patients, JSON', 'patients, CSV', 'minified JavaScript', 'digits, raw'];
/** How much more a megabyte may cost, and be held, in 100 MB than in 10: what is linear and bounded, with the noise of a machine. */
const MOST = 1.25;
const MOST_HELD = 16;

/** 1, 10 and 100 MB of a kind: what a megabyte costs, and what is held. */
export async function* measureGrowth(
  program: Program,
  sizes: readonly number[] = [1, 10, 100],
): AsyncGenerator<Figure> {
  for (const name of TEXTS) {
    const grown: Grown[] = [];
    for (const megabytes of sizes) {
      const answer = await program.ask<Grown>(['growth', name, megabytes], 900_000);
      grown.push(answer ?? { each: Number.POSITIVE_INFINITY, heap: Number.POSITIVE_INFINITY, peak: 0 });
    }
    const list = (of: (each: Grown) => number, digits: number) =>
      grown.map(each => of(each).toFixed(digits)).join(', ');
    const [before, last] = grown.slice(-2) as [Grown, Grown];
    yield {
      name: `${name}: a megabyte of ${sizes.at(-1)}, to one of ${sizes.at(-2)}`,
      value: last.each / before.each,
      unit: 'times',
      most: MOST,
      note: `${list(({ each }) => each, 2)} ms for a megabyte of ${sizes.join(', ')}`,
    };
    yield {
      name: `${name}: held at the end, more than of ${sizes.at(-2)} MB`,
      value: Math.max(0, last.heap - before.heap),
      unit: 'MB',
      most: MOST_HELD,
      note: `heap ${list(({ heap }) => heap, 1)} MB; process at its peak ${list(({ peak }) => peak, 0)} MB`,
    };
  }
}
