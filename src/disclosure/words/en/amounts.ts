import type { Bound } from '../../../detect/types';

/** A number with how far it may be trusted: `about 42,000`. */
export function amount(value: number, bound: Bound, noun?: readonly [one: string, many: string]): string {
  const text = `${BOUNDS[bound]} ${value.toLocaleString('en-US')}`;
  return noun ? `${text} ${value === 1 ? noun[0] : noun[1]}` : text;
}

/** Bytes for people: `about 2.1 GB`. Rounded, so never `exactly` from a kilobyte on; `at least` rounds down. */
export function bytes(value: number, bound: Bound): string {
  if (value < 1000) return amount(value, bound, ['byte', 'bytes']);
  const power = Math.min(Math.floor(Math.log10(value) / 3), UNITS.length);
  const tenths = (value / 1000 ** power) * 10;
  const rounded = (bound === 'at-least' ? Math.floor(tenths) : Math.round(tenths)) / 10;
  return `${BOUNDS[bound === 'exact' ? 'about' : bound]} ${rounded.toLocaleString('en-US')} ${UNITS[power - 1]}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `22 November 2026`, in UTC. */
export function day(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : DAY.format(date);
}

/** `22 November 2026, 10:02:11 UTC`. */
export const moment = (iso: string): string =>
  day(iso) && `${day(iso)}, ${new Date(iso).toISOString().slice(11, 19)} UTC`;

const BOUNDS = { exact: 'exactly', about: 'about', 'at-least': 'at least' } as const satisfies Record<Bound, string>;
const UNITS = ['KB', 'MB', 'GB', 'TB', 'PB'];
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
