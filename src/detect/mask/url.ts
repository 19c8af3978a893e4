import { maskRun, RUN, shortened } from './words';

const MOST_SEGMENTS = 30;
const MOST_PARAMETERS = 20;
const LONGEST_SEGMENT = 200;
/** Schemes whose path is a path. */
const PATHS = new Set(['http:', 'https:', 'ftp:', 'ws:', 'wss:', 'file:']);

/**
 * An address without what it may say about people: scheme, host and port stay, user information and fragment go, path
 * and parameter names are masked word by word, parameter values altogether. Anything else than an address is `*`.
 */
export function maskUrl(url: string): string {
  if (!URL.canParse(url)) return '*';
  const { protocol, host, pathname, search } = new URL(url);
  if (!PATHS.has(protocol)) return url === 'about:blank' ? url : `${protocol}*`;
  const segments = pathname.split('/').slice(1);
  const kept = segments.slice(0, MOST_SEGMENTS).map(maskSegment);
  if (segments.length > MOST_SEGMENTS) kept.push('*');
  return `${protocol}//${host}/${kept.join('/')}${maskQuery(search)}`;
}

function maskQuery(search: string): string {
  if (search.length < 2) return '';
  const parameters = search.slice(1).split('&').slice(0, MOST_PARAMETERS);
  return `?${parameters.map(maskParameter).join('&')}`;
}

function maskParameter(parameter: string): string {
  const equals = parameter.indexOf('=');
  if (equals < 0) return maskSegment(parameter);
  const name = maskSegment(parameter.slice(0, equals));
  return equals === parameter.length - 1 ? `${name}=` : `${name}=*`;
}

function maskSegment(segment: string): string {
  const decoded = decode(segment);
  if (decoded === null) return '*';
  return encodeURIComponent(shortened(decoded, LONGEST_SEGMENT).replace(RUN, maskRun)).replace(
    READABLE,
    decodeURIComponent,
  );
}

/** Signs that are no trouble in a path and read better as they are. */
const READABLE = /%(?:40|3A|2C|2B|3D|24)/g;

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
