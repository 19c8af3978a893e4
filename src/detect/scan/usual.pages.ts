import type * as whole from './usual';

export type { Usual } from './usual';

/** As in `repeats.pages.ts`. */
export const MOST_MISSES: typeof whole.MOST_MISSES = 16;
export const usualOf: typeof whole.usualOf = () => null;
export const isUsual: typeof whole.isUsual = () => false;
