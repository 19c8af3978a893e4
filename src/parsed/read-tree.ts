import type { CoverageReason, Findings, ScanOptions } from '../detect';
import { headOf, snapshot, type Tree } from '../snapshot';
import { beginSaved } from './begin-saved';
import { readRaw } from './read-raw';
import type { SavedHead, TextReading } from './read-saved';
import { parseHtml, parseXml } from './trees';

/** Characters that are held and made a tree of, and elements of a page, at most: a tree takes many times its text. */
const MOST = { html: 32_000_000, xml: 16_000_000, elements: 2_000_000 };

/** Reads a page or an XML document: its tree, as the browser does. What is too long for one: see `beyond`. */
export function readTree(head: SavedHead, form: 'html' | 'xml', options: ScanOptions, limits = MOST): TextReading {
  const most = limits[form];
  const texts: string[] = [];
  let length = 0;
  let raw: TextReading | null = null;
  /** XML can be read tag by tag as well, to its end; of a page the beginning is read. */
  const beyond = (): boolean => {
    if (form === 'html') return false;
    raw = readRaw(head, options);
    for (const text of texts.splice(0)) raw.feed(text);
    return true;
  };
  return {
    feed(text) {
      if (raw) return raw.feed(text);
      if (length >= most) return false;
      texts.push(text.slice(0, form === 'html' ? most - length : text.length));
      length += text.length;
      return length < most || beyond();
    },
    end(cut, of) {
      if (raw) return raw.end(cut, of);
      const why = cut ?? (length >= most ? 'limit' : null);
      const body = texts.splice(0).join('');
      const parsed = form === 'xml' ? parseXml(body) : null;
      const known = { cut: why, of: Math.max(of, length) };
      if (parsed) return readNodes(parsed, head, options, known);
      if (head.contentType.includes('html')) return readNodes(parseHtml(body, limits.elements), head, options, known);
      const lines = readRaw(head, options);
      lines.feed(body);
      return lines.end(why, known.of);
    },
  };
}

interface Parsed<Node> {
  tree: Tree<Node>;
  root: Node;
  isCut?: boolean;
}

function readNodes<Node>(
  { tree, root, isCut = false }: Parsed<Node>,
  head: SavedHead,
  options: ScanOptions,
  known: { cut: CoverageReason | null; of: number },
): Findings {
  const reason = known.cut ?? (isCut ? 'limit' : null);
  const { status, headers } = head;
  const told = { ...(status === undefined ? {} : { status }), ...(headers === undefined ? {} : { headers }) };
  const scan = beginSaved({ ...headOf(tree, root, head), ...told }, options);
  for (const chunk of snapshot(tree, root, head)) scan.feed(chunk);
  const scanned = scan.scanned();
  const state = reason === null ? 'full' : 'partial';
  return scan.end({ state, reason, scanned, of: reason === null ? scanned : Math.max(known.of, scanned) });
}
