import { PERSON } from './person';

/** Enough to name the fields of a page without records; everything else is `*`. */
export const VOCABULARY: ReadonlySet<string> = new Set(PERSON.trim().split(/\s+/));
