import { mayList } from '../../listing/may-list';
import type { Hint } from '../../screening/hint';

/** A page whose links may be a listing's. */
export default { links: mayList } satisfies Hint;
