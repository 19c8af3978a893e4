import { recordOwnerKinds } from '../../detect/owner/kinds';
import { ALIKE, likeness } from './alike';
import type { Contact, Subject } from './types';

/**
 * What the holder of the registrable domain is to a host. Who runs the software hosts practices on names below its own:
 * where the records name somebody else, as far as the person let that in, the holder is the vendor.
 */
export function roleOnDomain(party: string | null, { host, registrable, owner }: Subject): Contact['role'] {
  const isBelow = host !== registrable && host !== `www.${registrable}`;
  const names = owner.filter(({ kind, value }) => OF_OWNER.has(kind) && !/^\d+$/.test(value));
  if (party === null || !isBelow || names.length === 0) return 'owner';
  return names.some(({ value }) => likeness(value, party) >= ALIKE) ? 'owner' : 'vendor';
}

/** Clues that say whose the records are; the others say whose the software is. */
const OF_OWNER: ReadonlySet<string> = new Set([...recordOwnerKinds, 'page-organization']);
