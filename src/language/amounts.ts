import type { Bound } from '../detect/types';
import { type Key, spokenLanguage, translate } from './index';

const BOUNDS: Record<Bound, Key> = { exact: 'bound_exact', about: 'bound_about', 'at-least': 'bound_at_least' };
const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** A number, or a size already written, that says how far it may be trusted: `42,000`, `about 42,000`, `at least 42,000`. */
export function amount(count: number | string, bound: Bound): string {
  return translate(BOUNDS[bound], { number: count });
}

/** A size of bytes for people: `60 B`, `15.5 MB`. A thousand bytes are a KB. */
export function size(bytes: number): string {
  const step = stepOf(bytes);
  return `${scaled(bytes, step)} ${UNITS[step]}`;
}

/** How much of how much, in the unit of the whole: `2.0 of 15.5 MB`. */
export function sizeOf(part: number, whole: number): string {
  const step = stepOf(whole);
  return translate('size_of', { part: scaled(part, step), whole: scaled(whole, step), unit: UNITS[step]! });
}

/** A moment as date and time in the reader's own time zone, a date alone as it is; what is neither stays as written. */
export function moment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const style = /^[\d-]+$/.test(iso)
    ? ({ dateStyle: 'medium', timeZone: 'UTC' } as const)
    : ({ dateStyle: 'medium', timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat(spokenLanguage(), style).format(date);
}

/** A moment of today as the time of day in the reader's own time zone: `10:02`. */
export const clock = (iso: string): string =>
  new Intl.DateTimeFormat(spokenLanguage(), { timeStyle: 'short' }).format(new Date(iso));

/** The text with its first letter large, as a sentence begins. */
export function sentence(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(spokenLanguage()) + text.slice(1);
}

function stepOf(bytes: number): number {
  let step = 0;
  while (step < UNITS.length - 1 && bytes >= 999.5 * 1000 ** step) step += 1;
  return step;
}

function scaled(bytes: number, step: number): string {
  const digits = step === 0 ? 0 : 1;
  const format = new Intl.NumberFormat(spokenLanguage(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(bytes / 1000 ** step);
}
