/** For our own pages. The content script takes `tell`, the background `server`. */
export { ask } from './client';
export type * from './protocol';
