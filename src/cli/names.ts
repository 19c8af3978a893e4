import english from '../../public/_locales/en/messages.json';
import { type Catalogue, fill } from '../language/fill';

const CATALOGUE: Catalogue = english;

/** A message of the English catalogue: the command line speaks English. */
export const say = (key: string, params: Readonly<Record<string, string | number>> = {}): string | undefined =>
  fill(CATALOGUE, 'en', key, params);

/** A code by its name in the catalogue, else spelled out: `date-of-birth` → `Date of birth`. */
export const nameOf = (family: 'pattern' | 'exposure', code: string): string =>
  say(`${family}_${code.replaceAll(/\W/g, '_')}`) ?? code.replaceAll('-', ' ');

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** A size of bytes for people: `60 B`, `15.5 MB`. A thousand bytes are a KB. */
export function sizeOf(bytes: number): string {
  const step = UNITS.findIndex((_, index) => bytes < 999.5 * 1000 ** index);
  return `${(bytes / 1000 ** step).toFixed(step === 0 ? 0 : 1)} ${UNITS[step]}`;
}
