import { HEALTH } from './health';
import { PERSON } from './person';

/** Enough to name the columns and the title of a page without records; everything else is `*`. */
export const VOCABULARY: ReadonlySet<string> = new Set([HEALTH, PERSON].flatMap(group => group.trim().split(/\s+/)));
