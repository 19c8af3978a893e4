import english from '../../public/_locales/en/messages.json';
import { fill } from '../language/fill';
import type { Sentence } from './types';

type Params = Sentence['params'];

/** The catalogue key of a code: `reason`, `open-elasticsearch` → `reason_open_elasticsearch`. */
const keyOf = (prefix: string, code: string): string => `${prefix}_${code.replaceAll('-', '_')}`;
const say = (prefix: string, code: string, params: Params): string | undefined =>
  fill(english as Parameters<typeof fill>[0], 'en', keyOf(prefix, code), params);

/**
 * A sentence of the English catalogue. Where it has none for the code, the general one stands in: a new kind of exposure
 * needs no words of its own.
 */
export function sentence(
  prefix: string,
  code: string,
  params: Params,
  general?: { code: string; params: Params },
): Sentence {
  const text = say(prefix, code, params);
  if (text !== undefined || !general) return { code, params, text: text ?? code };
  return { ...general, text: say(prefix, general.code, general.params) ?? code };
}
