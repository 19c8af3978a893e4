import { patterns } from './all';
import type { Pattern } from './types';
import type * as whole from './unproven';

/** The build leaves out how seldom values are proved, and says so: the whole engine has to look at them. */
const isLeft = (pattern: Pattern & { isUnproven?: true }): boolean => pattern.isUnproven === true;

export const isUnproven: typeof whole.isUnproven = ({ identifiers, clinical }) =>
  [...identifiers, ...clinical].some(({ type }) => patterns.some(pattern => pattern.type === type && isLeft(pattern)));
