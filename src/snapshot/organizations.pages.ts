import type * as whole from './organizations';

/** Asked of pages with records, which the whole engine reads. */
export const organizationsOf: typeof whole.organizationsOf = () => [];
