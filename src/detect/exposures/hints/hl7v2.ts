import type { Hint } from '../../screening/hint';

/** The segment of a message that says who the patient is. */
export default { text: /\bpid\|/ } satisfies Hint;
