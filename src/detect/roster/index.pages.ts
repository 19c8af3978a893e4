import type * as whole from './index';

/** A list of people without labels is left to the whole engine. */
export const makeRoster: typeof whole.makeRoster = () => NONE;

const NONE: whole.Roster = { feed: () => {}, end: () => {} };
