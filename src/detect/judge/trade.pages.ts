import type * as whole from './trade';

/** No field is known to be of a trade here: see `scan/goods.pages.ts`. */
export const isNobodysCare: typeof whole.isNobodysCare = () => false;
