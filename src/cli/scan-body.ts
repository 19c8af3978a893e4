import {
  type Access,
  begin,
  type CoverageReason,
  type Findings,
  type Head,
  judge,
  notScanned,
  type Report,
  type Span,
  unreadBytes,
  unreadReason,
} from '../detect';
import { headOf, snapshot, type Tree } from '../snapshot';
import { charsetOf, decode } from './decode';
import { parseHtml, parseXml } from './parsed-tree';

/** A response as it was saved. */
export interface Saved {
  /** The whole address; empty where unknown. */
  url: string;
  /** As it was served, with its parameters; empty where unknown. */
  contentType: string;
  /** Bytes, or text that was decoded before; null where there is none. */
  body: string | Uint8Array | null;
  status?: number | undefined;
  /** Response headers, names in lower case. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Pieces that a raw body is fed in, in characters. */
const PIECE = 65_536;
/** Bytes that tell whether a body is text. */
const LOOKED = 1_024;

/** The report of a saved response: the same engine and judgement as in the browser. */
export function scanBody(saved: Saved, spans: Span[] | null = null): Report {
  const findings = findingsOf(saved, spans);
  const access: Access = { credentials: 'unknown', basis: 'stated', status: saved.status ?? null, address: null };
  return { ...findings, final: true, access, verdict: judge(findings, access) };
}

function findingsOf(saved: Saved, spans: Span[] | null): Findings {
  const { url, status, headers } = saved;
  const served = saved.contentType || (headers?.['content-type'] ?? '');
  const contentType = served.split(';')[0]!.trim().toLowerCase();
  if (saved.body === null) return unread(url, 'no-body');
  const reason = unreadBytes(startOf(saved.body, served)) ?? unreadReason(contentType);
  if (reason !== null) return unread(url, reason);
  const body = typeof saved.body === 'string' ? saved.body : decode(saved.body, served);
  const known = { ...(status === undefined ? {} : { status }), ...(headers === undefined ? {} : { headers }) };
  const page = { url, contentType: contentType || (looksLikeMarkup(body) ? 'text/html' : 'text/plain') };
  if (isXml(page.contentType, body)) {
    const parsed = parseXml(body);
    if (parsed) return scanTree(parsed.tree, parsed.root, page, known, spans);
  }
  if (page.contentType.includes('html')) {
    const { tree, root } = parseHtml(body);
    return scanTree(tree, root, page, known, spans);
  }
  const scan = begin({ ...page, title: '', form: 'raw', ...known }, spans);
  for (let start = 0; start < body.length; start += PIECE) scan.feed({ text: body.slice(start, start + PIECE) });
  return scan.end({ state: 'full', reason: null, scanned: body.length, of: body.length });
}

const unread = (url: string, reason: CoverageReason) => notScanned(url, reason, new Date().toISOString());

/** The first bytes of a body, one character each. Zero bytes are nothing strange in the wide character sets. */
function startOf(body: string | Uint8Array, served: string): string {
  if (typeof body === 'string') return body.slice(0, LOOKED);
  const start = Buffer.from(body.subarray(0, LOOKED)).toString('latin1');
  return /^utf-?(?:16|32)/.test(charsetOf(served)) ? start.replaceAll('\0', ' ') : start;
}

function scanTree<Node>(
  tree: Tree<Node>,
  root: Node,
  page: { url: string; contentType: string },
  known: Partial<Head>,
  spans: Span[] | null,
): Findings {
  const scan = begin({ ...headOf(tree, root, page), ...known }, spans);
  for (const chunk of snapshot(tree, root, page)) scan.feed(chunk);
  return scan.end({ state: 'full', reason: null, scanned: scan.scanned(), of: scan.scanned() });
}

const looksLikeMarkup = (body: string): boolean => body.trimStart().startsWith('<');
const isXml = (contentType: string, body: string): boolean =>
  (contentType.includes('xml') && !contentType.includes('html')) || body.trimStart().startsWith('<?xml');
