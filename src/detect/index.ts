/** The only door to `detect`: plain data in, plain data out. */
export { codes } from './codes';
export { join } from './join';
export { judge } from './judge';
export { maskUrl, maskWords } from './mask';
export { isVersion } from './mask/version';
export { notScanned, scanning } from './no-findings';
export { checkOwn, type OwnChecked } from './own';
export { type OwnDefinition, type OwnField, type OwnRefusal, patternOf } from './own/definition';
export { MOST as MOST_OWN } from './own/limits';
export { mayCross } from './owner';
export { ownerKinds } from './owner/kinds';
export { relayOf } from './relay';
export { begin, type Scan, type ScanOptions } from './scan';
export type { Span } from './scan/sink';
export { nameProducts, type Served, servedBy } from './served-by';
export { findTyped, type Typed } from './typed';
export type * from './types';
export { unreadBytes, unreadReason } from './unread';
