import type * as whole from './lives';

/** What kind of page it is, is asked where there are records of patients: by the whole engine. */
export const emptyLives: typeof whole.emptyLives = () => null!;
export const addLife: typeof whole.addLife = () => {};
