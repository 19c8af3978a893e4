import type * as whole from './url';

/** The background knows the address of every report, and masks it. */
export const maskUrl: typeof whole.maskUrl = () => '*';
