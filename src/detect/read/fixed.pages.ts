import type * as whole from './fixed';

/** What such a table holds stands in running text, too. */
export const readFixedPart: typeof whole.readFixedPart = () => null;
