import { behindNumbers } from './behind-numbers';
import type * as whole from './learn-digits';

/** A page holds few numbers: to find out which of them lead nowhere takes longer than to try them, so the build has found it out. */
export const learnNumber: typeof whole.learnNumber = () => {};

let led: RegExp | null = null;

/** As in `learn-digits.ts`. */
export const dieBehind: typeof whole.dieBehind = (_automaton, { text }, count, stop) => {
  led ??= new RegExp(behindNumbers, 'sy');
  led.lastIndex = stop - count;
  return led.test(text) ? 0 : 1;
};
