import type * as whole from './grids';

/** What is laid out as a table without being one is left to the whole engine. */
export const withGrids: typeof whole.withGrids = tree => tree;
