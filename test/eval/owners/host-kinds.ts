import type { HostKind } from './case';
import { byAddress } from './kinds/by-address';
import { elsewhere } from './kinds/elsewhere';
import { ownDomains } from './kinds/own-domain';

/** Fifty hosts, by what is known of them from outside. */
export const hostKinds: readonly HostKind[] = [...byAddress, ...ownDomains, ...elsewhere];
