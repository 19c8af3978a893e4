import { patterns } from '../all';
import { type Engine, makeEngine } from './engine';
import type * as whole from './ready';
import { termsOfAll } from './terms-of-all';

let ready: Engine | null = null;

/** As in `ready.ts`. */
export const engine: typeof whole.engine = () => {
  ready ??= makeEngine(patterns, termsOfAll);
  return ready;
};

/** Who has patterns of their own gets the whole engine: here are the built-in ones alone. */
export const engineFor: typeof whole.engineFor = engine;
