import { type Access, begin, type Findings, type Head, judge, type Report, type Span } from '../detect';
import { headOf, snapshot, type Tree } from '../snapshot';
import { parseHtml, parseXml } from './parsed-tree';

/** A response as it was saved. */
export interface Saved {
  /** The whole address; empty where unknown. */
  url: string;
  contentType: string;
  body: string;
  status?: number | undefined;
  /** Response headers, names in lower case. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Pieces that a raw body is fed in, in characters. */
const PIECE = 65_536;

/** The report of a saved response: the same engine and judgement as in the browser. */
export function scanBody(saved: Saved, spans: Span[] | null = null): Report {
  const findings = findingsOf(saved, spans);
  const access: Access = { credentials: 'unknown', basis: 'stated', status: saved.status ?? null, address: null };
  return { ...findings, final: true, access, verdict: judge(findings, access) };
}

function findingsOf(saved: Saved, spans: Span[] | null): Findings {
  const { url, body, status, headers } = saved;
  const contentType = saved.contentType.split(';')[0]!.trim().toLowerCase();
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
