import { begin, keepCode } from '../detect';

/** Begins to read one saved answer of many. */
export const beginSaved: typeof begin = (head, options) => {
  keepCode(begin);
  return begin(head, options);
};
