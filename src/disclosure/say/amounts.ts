import type { Bound } from '../../detect/types';
import type { Noun, Words } from '../words/types';

const numbersOf = once(locale => new Intl.NumberFormat(locale));
const listsOf = once(locale => new Intl.ListFormat(locale, { type: 'conjunction' }));
const daysOf = once(
  locale => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const pluralsOf = once(locale => new Intl.PluralRules(locale));

/** A number with how far it may be trusted: `about 42,000 people`. */
export function amount(words: Words, value: number, bound: Bound, noun?: Noun): string {
  const text = `${words.bounds[bound]} ${written(words, value)}`;
  return noun ? `${text} ${noun[isOne(words, value) ? 0 : 1]}` : text;
}

/** A number as the language writes it, thousands apart. */
const written = ({ locales: { numbers, thousands } }: Words, value: number): string =>
  numbersOf(numbers)
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'group' ? thousands : part))
    .join('');

/** Bytes for people: `about 2.1 GB`. Rounded, so never `exactly` from a kilobyte on; `at least` rounds down. */
export function bytes(words: Words, value: number, bound: Bound): string {
  if (value < 1000) return amount(words, value, bound, words.nouns.byte);
  const power = Math.min(Math.floor(Math.log10(value) / 3), words.units.length);
  const tenths = (value / 1000 ** power) * 10;
  const rounded = (bound === 'at-least' ? Math.floor(tenths) : Math.round(tenths)) / 10;
  return `${words.bounds[bound === 'exact' ? 'about' : bound]} ${written(words, rounded)} ${words.units[power - 1]}`;
}

/** `a`, `a and b`, `a, b and c`. */
export const list = (words: Words, items: readonly string[]): string => listsOf(words.locales.dates).format(items);

/** `22 November 2026`, in UTC; empty where it is no time. */
export function day(words: Words, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return daysOf(words.locales.dates)
    .format(date)
    .replace(/^1(?= )/, words.firstDay);
}

/** `22 November 2026, 10:02:11 UTC`; empty where it is no time. */
export const moment = (words: Words, iso: string): string =>
  day(words, iso) && `${day(words, iso)}, ${new Date(iso).toISOString().slice(11, 19)} UTC`;

/** Whether a noun and its verb stand in the singular: none is singular in French. */
export const isOne = (words: Words, value: number): boolean => pluralsOf(words.locales.numbers).select(value) === 'one';

/** What is made once for a locale: to make a formatter costs more than all that a letter asks of it. */
function once<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return locale => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
