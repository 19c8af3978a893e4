/** The only door to `detect`: plain data in, plain data out. */
export { join } from './join';
export { judge } from './judge';
export { maskUrl } from './mask';
export { notScanned, scanning } from './no-findings';
export { begin, type Scan } from './scan';
export type { Span } from './scan/sink';
export { findTyped, type Typed } from './typed';
export type * from './types';
export { unreadBytes, unreadReason } from './unread';
