import { behindCode, callingCodes, isNorthAmerican } from './calling-codes';
import { textOf } from './foreign';

/** Length in characters of an address that anybody would write down. */
const LONGEST = 500;
const NUMBER = /^[\d\s+()[\]./\u2010-\u2015-]{6,40}$/;
const EXTENSION = /\s*(?:;ext=|,|\bext(?:ension)?\b\.?:?|\bx|#)\s*(\d{1,6})$/i;
/** The North American way to write a number, where the country is not known. */
const AMERICAN = /^(?:\+?1[\s.-]?)?(?:\([2-9]\d\d\)\s?|[2-9]\d\d[\s.-])[2-9]\d\d[\s.-]\d{4}$/;

/** A mail address in lower case; null where the text is none. International domains are written in punycode. */
export function emailOf(text: string): string | null {
  const [, local, domain] = /^<?(\w[\w.+'=-]{0,63})@([\p{L}\p{N}.-]{3,253})>?$/u.exec(textOf(text)) ?? [];
  if (local === undefined || domain === undefined || /\.\.|\.$/.test(local)) return null;
  const host = domainOf(domain);
  return host === null ? null : `${local}@${host}`.toLowerCase();
}

/**
 * A telephone number with its country's code: `+1 631-555-0123`, `+49 3055501234 ext. 12`; as it was written where the
 * country is not known; null where the text is none.
 */
export function phoneOf(text: string, country: string | null = null): string | null {
  const written = textOf(text, 60).replace(/^(?:tel|fax|callto):/i, '');
  const extension = EXTENSION.exec(written)?.[1];
  const number = written
    .replace(EXTENSION, '')
    .replace(/;[\w=.;-]*$/, '')
    .trim();
  if (!NUMBER.test(number) || /^\D*(\d)(?:\D*\1)*\D*$/.test(number)) return null;
  const whole = wholeNumber(number, country);
  if (whole === null) return null;
  return extension === undefined ? whole : `${whole} ext. ${extension}`;
}

/** The address of a web form, over https and without user information; null for anything else. */
export function webFormOf(text: string): string | null {
  const written = textOf(text, LONGEST);
  if (!/^https:\/\/\S+$/i.test(written) || !URL.canParse(written)) return null;
  const url = new URL(written);
  if (url.username !== '' || url.password !== '' || domainOf(url.hostname) === null) return null;
  return url.href;
}

/** A domain as the network knows it; null for addresses, single labels and what is no domain. */
export function domainOf(text: string): string | null {
  if (!URL.canParse(`https://${text}/`)) return null;
  const { hostname } = new URL(`https://${text}/`);
  return DOMAIN.test(hostname) ? hostname : null;
}

const DOMAIN = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

function wholeNumber(number: string, country: string | null): string | null {
  const isInternational = /^(?:\+|00)/.test(number);
  const digits = number.replace(/\(0\)/, isInternational ? '' : '0').replace(/\D/g, '');
  if (isInternational) return international(digits.replace(/^00/, ''));
  if (isNorthAmerican(country) || (country === null && AMERICAN.test(number))) return american(digits);
  const code = country === null ? undefined : callingCodes.get(country);
  const behind = code === undefined ? null : behindCode(code, digits);
  if (behind !== null) return international(`${code}${behind}`);
  return digits.length < 7 || digits.length > 15 ? null : number;
}

/** Seven digits lack their area: whatever stood before them would make another number of them. */
function american(digits: string): string | null {
  const whole = digits.length === 10 ? `1${digits}` : digits;
  return /^1\d{10}$/.test(whole) ? international(whole) : null;
}

/** The digits of a number, its country's first, as people read them. */
function international(digits: string): string | null {
  const [, area, exchange, line] = /^1([2-9]\d\d)([2-9]\d\d)(\d{4})$/.exec(digits) ?? [];
  if (area !== undefined) return `+1 ${area}-${exchange}-${line}`;
  if (digits.startsWith('1') || digits.length < 7 || digits.length > 15) return null;
  const code = [...callingCodes.values()].find(one => digits.startsWith(one)) ?? '';
  return code === '' ? `+${digits}` : `+${code} ${digits.slice(code.length)}`;
}
