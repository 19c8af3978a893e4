import type { Hint } from '../../screening/hint';

export default { title: /mongo express/i } satisfies Hint;
