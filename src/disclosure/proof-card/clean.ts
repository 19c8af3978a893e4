import { maskWords } from '../../detect/mask';
import type { Bound, Fact } from '../../detect/types';
import { plain } from '../plain';

/** A name of the page for the card: masked once more, whatever the report says; empty where no word is left. */
export function name(text: string, most = 60): string {
  const masked = plain(maskWords(text).replace(/[<>"'&`]+/g, ' '), most);
  return /[a-z]/i.test(masked) ? masked : '';
}

/** A shape as scans write it, and nothing that could be a value: `(999) 999-9999`. Empty where it is none. */
export const shape = (text: string): string =>
  /^[9Aa()+.,:/#@_ -]{1,32}$/.test(text) && /[9Aa]/.test(text) ? text : '';

/** A count as counts are: a whole number, not below nothing. */
export const isCount = (fact: unknown): fact is number => Number.isSafeInteger(fact) && (fact as number) >= 0;

/** The day of a date or time as scans write it; empty where it is none. */
export function dayOf(fact: unknown): string {
  return typeof fact === 'string' && DAY.test(fact) && !Number.isNaN(Date.parse(fact)) ? fact.slice(0, 10) : '';
}

/** The entries of a fact that is a table, at most so many; no others, and none by an inherited name. */
export function entriesOf(fact: Fact | undefined, most = 8): readonly (readonly [string, unknown])[] {
  return typeof fact === 'object' && !Array.isArray(fact) ? Object.entries(fact).slice(0, most) : [];
}

/** A bound that a fact names, else the page's. */
export const boundOf = (fact: Fact | undefined, otherwise: Bound): Bound =>
  fact === 'exact' || fact === 'about' || fact === 'at-least' ? fact : otherwise;

const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?$/;
