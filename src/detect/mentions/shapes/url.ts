import type { Mention } from '../mention';

const SCHEMES = new Set(['http', 'https', 'ftp']);
/** Ends of names of hosts that no file and no abbreviation has. */
const DOMAINS = new Set(['com', 'org', 'net', 'edu', 'gov', 'info', 'health', 'hospital', 'clinic', 'care']);

/**
 * The address of a page: https://harlowimaging.com/visit, www.harlowimaging.com, harlowimaging.com/visit. Without `http`
 * or `www` the host's name must end as few other words do.
 */
export default {
  type: 'url',
  shapes: ['u{5,250}'],
  check: isAddress,
  fits: before => !/[@/\\.]$/.test(before),
} satisfies Mention;

function isAddress(text: string): boolean {
  if (ENDS_SENTENCE.test(text)) return false;
  const lower = text.toLowerCase();
  const scheme = lower.indexOf('://');
  if (scheme > 0 && !SCHEMES.has(lower.slice(0, scheme))) return false;
  const rest = scheme > 0 ? lower.slice(scheme + 3) : lower;
  const host = rest.slice(0, endOfHost(rest));
  const labels = host.replace(/:\d{1,5}$/, '').split('.');
  if (!labels.every(isLabel)) return false;
  const last = labels.at(-1)!;
  if (scheme > 0) return labels.length > 1 || host.includes(':') || last === 'localhost';
  return (
    labels.length > 1 &&
    /^[a-z]{2,24}$/.test(last) &&
    (lower.startsWith('www.') ? labels.length > 2 : DOMAINS.has(last))
  );
}

/** A sign that belongs to the sentence around. */
const ENDS_SENTENCE = /[.:?&#]$/;
const endOfHost = (text: string): number => {
  const end = text.search(/[/?#]/);
  return end < 0 ? text.length : end;
};
const isLabel = (label: string): boolean => /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/.test(label);
