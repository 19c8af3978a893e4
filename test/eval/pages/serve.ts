import { judge, type Report } from '../../../src/detect';
import { scanSaved } from '../../../src/parsed';
import { bytesOf, type Sample } from './corpora';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  json: 'application/json',
  xml: 'application/xml',
  ccda: 'application/xml',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
};

/** What comes of a page, as far as it is measured. */
export type Seen = Pick<Report, 'verdict' | 'exposures' | 'identifiers' | 'clinical' | 'individuals' | 'records'>;

/** What the engine says of a sample that a browser shows under its address. */
export function scanSample({ path, url }: Sample): Seen {
  return scan(url, typeOf(path), bytesOf(path));
}

/** What it says of a JSON or text sample that is served as a page with one `pre`; null for a sample that is markup. */
export function scanInPre({ path, url }: Sample): Seen | null {
  if (/html|xml/.test(typeOf(path))) return null;
  const text = new TextDecoder().decode(bytesOf(path));
  if (text.trimStart().startsWith('<')) return null;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return scan(url, 'text/html', `<html><head></head><body><pre>${escaped}</pre></body></html>`);
}

function scan(url: string, contentType: string, body: string | Uint8Array): Seen {
  const findings = scanSaved({ url: url || 'http://203.0.113.80/', contentType, body });
  const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;
  return { ...findings, verdict: judge(findings, access) };
}

function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'text/plain';
}
