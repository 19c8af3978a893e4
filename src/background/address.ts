import { parse } from 'tldts';

/** Whether an address is one of the web, where something can lie open. */
export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** An address as documents are told apart by: without user information and fragment. */
export function withoutUser(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.username = '';
  address.password = '';
  address.hash = '';
  return address.href;
}

/**
 * The registrable domain; the host itself for bare addresses and names of an intranet; empty for what is not of the
 * web. Tenants of a shared platform are sites of their own, as they are for cookies.
 */
export function siteOf(url: string): string {
  if (!isWeb(url)) return '';
  const { domain, hostname } = parse(url, { allowPrivateDomains: true });
  return domain ?? hostname ?? '';
}

/** In what place of the store an address, origin or cookie stands for itself: the first half of its SHA-256, in hex. */
export async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 16), byte => byte.toString(16).padStart(2, '0')).join('');
}
