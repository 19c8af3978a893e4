import { readPeople } from '../../tabular/people';
import type { PageKind } from '../../types';

/** A table of a page whose rows are people. */
export default { standsBack: true, begin: head => readPeople(head, null) } satisfies PageKind;
