import type * as whole from './relay';

/** A page of an archive is read by the whole engine, and of whose page a relay is, the background judges by its address. */
export const relayOf: typeof whole.relayOf = () => null;
export const ownAddress: typeof whole.ownAddress = url => url;
export const ownLink: typeof whole.ownLink = href => href;
