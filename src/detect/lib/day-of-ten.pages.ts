import type * as whole from './day-of-ten';

/** Pages hold few dates: all are read the long way. */
export const readTen: typeof whole.readTen = () => -1;
