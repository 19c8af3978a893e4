import type * as whole from './repeats';

export type { Repeating } from './repeats';

/** Pages have few rows, and no use for what a value came to before. */
export const makeRepeats: typeof whole.makeRepeats = () => ({ find: () => null, isWanted: () => false, keep() {} });
export const isMostlyNew: typeof whole.isMostlyNew = () => false;
