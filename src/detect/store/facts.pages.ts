import type * as whole from './facts';

/** What is in a store is told by the script of every form. */
export const present: typeof whole.present = () => ({});
export const namesOf: typeof whole.namesOf = () => ({});
