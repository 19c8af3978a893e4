import {
  begin,
  type Coverage,
  type CoverageReason,
  type Findings,
  type Head,
  notScanned,
  type Span,
  unreadBytes,
  unreadReason,
} from '../detect';
import { headOf, snapshot, type Tree } from '../snapshot';
import { charsetOf, decode } from './decode';
import { parseHtml, parseXml } from './trees';

/** A response as it was saved. */
export interface Saved {
  /** The whole address; empty where unknown. */
  url: string;
  /** As it was served, with its parameters; empty where unknown. */
  contentType: string;
  /** Bytes, or text that was decoded before; null where there is none. */
  body: string | Uint8Array | null;
  /** Why the body is only the beginning of what was served. */
  cut?: CoverageReason | undefined;
  status?: number | undefined;
  /** Response headers, names in lower case. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Pieces that a raw body is fed in, in characters. */
const PIECE = 65_536;
/** Bytes that tell whether a body is text. */
const LOOKED = 1_024;

/** What the engine finds in a saved response. */
export function scanSaved(saved: Saved, spans: Span[] | null = null): Findings {
  const { url, status, headers, cut = null } = saved;
  const served = saved.contentType || (headers?.['content-type'] ?? '');
  const contentType = served.split(';')[0]!.trim().toLowerCase();
  if (saved.body === null) return unread(url, 'no-body');
  const reason = unreadBytes(startOf(saved.body, served)) ?? unreadReason(contentType);
  if (reason !== null) return unread(url, reason);
  const body = typeof saved.body === 'string' ? saved.body : decode(saved.body, served);
  const known = { ...(status === undefined ? {} : { status }), ...(headers === undefined ? {} : { headers }) };
  const page = { url, contentType: contentType || (looksLikeMarkup(body) ? 'text/html' : 'text/plain') };
  const read = <Node>(tree: Tree<Node>, root: Node): Findings => {
    const scan = begin({ ...headOf(tree, root, page), ...known }, { spans });
    for (const chunk of snapshot(tree, root, page)) scan.feed(chunk);
    return scan.end(coverageOf(scan.scanned(), cut));
  };
  const parsed = isXml(page.contentType, body) ? parseXml(body) : null;
  if (parsed) return read(parsed.tree, parsed.root);
  if (page.contentType.includes('html')) {
    const { tree, root } = parseHtml(body);
    return read(tree, root);
  }
  return readRaw(body, { ...page, title: '', form: 'raw', ...known }, cut, spans);
}

function readRaw(body: string, head: Head, cut: CoverageReason | null, spans: Span[] | null): Findings {
  const scan = begin(head, { spans });
  for (let start = 0; start < body.length; start += PIECE) scan.feed({ text: body.slice(start, start + PIECE) });
  return scan.end(coverageOf(body.length, cut));
}

const coverageOf = (scanned: number, cut: CoverageReason | null): Coverage => ({
  state: cut === null ? 'full' : 'partial',
  reason: cut,
  scanned,
  of: scanned,
});

const unread = (url: string, reason: CoverageReason) => notScanned(url, reason, new Date().toISOString());

/** The first bytes of a body, one character each. Zero bytes are nothing strange in the wide character sets. */
function startOf(body: string | Uint8Array, served: string): string {
  if (typeof body === 'string') return body.slice(0, LOOKED);
  const start = String.fromCharCode(...body.subarray(0, LOOKED));
  return /^utf-?(?:16|32)/.test(charsetOf(served)) ? start.replaceAll('\0', ' ') : start;
}

const looksLikeMarkup = (body: string): boolean => body.trimStart().startsWith('<');
const isXml = (contentType: string, body: string): boolean =>
  (contentType.includes('xml') && !contentType.includes('html')) || body.trimStart().startsWith('<?xml');
