import { begin, type CoverageReason, type Findings, type ScanOptions } from '../detect';
import { headOf, snapshot, type Tree } from '../snapshot';
import { readRaw } from './read-raw';
import type { SavedHead, TextReading } from './read-saved';
import { parseHtml, parseXml } from './trees';

/** Characters that are held and made a tree of, at most: a tree takes many times its text. Stated in the README. */
const MOST = { html: 32_000_000, xml: 16_000_000 };

/** Reads a page or an XML document: its tree, as the browser does. What is too long for one: see `beyond`. */
export function readTree(head: SavedHead, form: 'html' | 'xml', options: ScanOptions): TextReading {
  const most = MOST[form];
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
      return readWhole(texts.splice(0).join(''), head, form, options, why, Math.max(of, length));
    },
  };
}

function readWhole(
  body: string,
  head: SavedHead,
  form: 'html' | 'xml',
  options: ScanOptions,
  cut: CoverageReason | null,
  of: number,
): Findings {
  const read = <Node>({ tree, root, isCut = false }: { tree: Tree<Node>; root: Node; isCut?: boolean }): Findings => {
    const reason = cut ?? (isCut ? 'limit' : null);
    const { status, headers } = head;
    const known = { ...(status === undefined ? {} : { status }), ...(headers === undefined ? {} : { headers }) };
    const scan = begin({ ...headOf(tree, root, head), ...known }, options);
    for (const chunk of snapshot(tree, root, head)) scan.feed(chunk);
    const scanned = scan.scanned();
    return scan.end({
      state: reason === null ? 'full' : 'partial',
      reason,
      scanned,
      of: reason === null ? scanned : Math.max(of, scanned),
    });
  };
  const xml = form === 'xml' ? parseXml(body) : null;
  if (xml) return read(xml);
  if (head.contentType.includes('html')) return read(parseHtml(body));
  const raw = readRaw(head, options);
  raw.feed(body);
  return raw.end(cut, of);
}
