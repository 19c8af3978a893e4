import { hostOf } from './answer-problem';
import { emailOf, phoneOf, webFormOf } from './values';

/** Something that can be written to, called or filled in. */
export interface ContactLine {
  channel: 'email' | 'phone' | 'form';
  value: string;
  /** The host that it stands at; null for numbers. */
  at: string | null;
}

/** What a `mailto:`, `tel:` or `https:` address leads to; null where to nothing that can be used. */
export function lineOf(uri: string, country: string | null): ContactLine | null {
  if (/^mailto:/i.test(uri)) {
    const value = emailOf(decoded(uri.slice(7).replace(/[?#].*$/s, '')));
    return value === null ? null : { channel: 'email', value, at: value.slice(value.lastIndexOf('@') + 1) };
  }
  if (/^tel:/i.test(uri)) {
    const value = phoneOf(decoded(uri), country);
    return value === null ? null : { channel: 'phone', value, at: null };
  }
  const value = webFormOf(uri);
  return value === null ? null : { channel: 'form', value, at: hostOf(value) };
}

/** Percent signs undone; empty where they are of no text. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
