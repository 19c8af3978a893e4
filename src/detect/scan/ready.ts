import { patterns } from '../all';
import { type Engine, makeEngine } from './engine';

let ready: Engine | null = null;

/** The engine over all patterns, compiled at the first use. */
export const engine = (): Engine => {
  ready ??= makeEngine(patterns.filter(pattern => pattern.appliesTo === undefined));
  return ready;
};
