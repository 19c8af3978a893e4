/** The only door to `detect`: plain data in, plain data out. */
export { join } from './join';
export { judge } from './judge';
export { maskUrl } from './mask';
export { notScanned } from './not-scanned';
export { begin, type Scan } from './scan';
export { findTyped, type Typed } from './typed';
export type * from './types';
