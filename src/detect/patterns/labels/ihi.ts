import { cardNames } from '../../lib/card-names';

/** What Australia and Ireland alike call the number of a person in care. */
export const IHI_LABELS: readonly string[] = cardNames('ihi, individual health, individual healthcare');
