/** Pages are no rows that are told in order: nothing waits. */
export const emptyQueue = (): null => null;
