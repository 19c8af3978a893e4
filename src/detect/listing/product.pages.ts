import type * as whole from './product';

/** Which server it was is told by the script of every form. */
export const servers: typeof whole.servers = [];
export const productOf: typeof whole.productOf = () => ({ product: null, version: null });
