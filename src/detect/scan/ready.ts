import { patterns } from '../all';
import type { Pattern } from '../types';
import { type Engine, makeEngine } from './engine';
import { packTerms } from './pack-terms';
import { termsOfAll } from './terms-of-all';

let ready: Engine | null = null;
let extended: { own: readonly Pattern[]; engine: Engine } | null = null;
const builtIn = () => patterns.filter(pattern => pattern.appliesTo === undefined);

/** The engine over all patterns, compiled at the first use. */
export const engine = (): Engine => {
  ready ??= makeEngine(builtIn(), termsOfAll);
  return ready;
};

/** The engine with a person's own patterns behind all others; kept as long as it is asked for with the same list. */
export function engineFor(own: readonly Pattern[]): Engine {
  if (own.length === 0) return engine();
  if (extended?.own !== own) {
    const all = [...builtIn(), ...own];
    extended = { own, engine: makeEngine(all, packTerms(all)) };
  }
  return extended.engine;
}
