import { sentence } from '../sentence';
import type { Sentence } from '../types';
import type { OwnField, OwnRefusal } from './definition';

/** One sentence of what is wrong, in the words of the catalogue: `refused_<code>`. */
export const refuse = (
  field: OwnField,
  item: number | null,
  code: string,
  params: Sentence['params'] = {},
): OwnRefusal => ({ field, item, ...sentence('refused', code, params) });
