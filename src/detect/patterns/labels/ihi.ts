import { named } from '../../lib/named';

/** What Australia and Ireland alike call the number of a person in care. */
export const IHI_LABELS: readonly string[] = named('ihi, individual health, individual healthcare');
