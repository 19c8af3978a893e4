import type * as whole from './people';

/** A table of people has records: the whole engine reads it. */
export const readPeople: typeof whole.readPeople = () => ({ end: () => null });
