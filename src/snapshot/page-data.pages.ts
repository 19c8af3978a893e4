import type * as whole from './page-data';

/** Data in scripts are left to the whole engine, which is sent for where there are any that may be of people. */
export const emptyData = (): whole.PageData => NONE;
export const hearData: typeof whole.hearData = () => {};
export const writeData: typeof whole.writeData = () => {};

const NONE: whole.PageData = { texts: [], left: 0 };
