import { begin, type Head, type Span } from '../../../src/detect';
import { parseHtml, parseXml } from '../../../src/parsed/trees';
import { headOf, snapshot, type Tree } from '../../../src/snapshot';
import type { Document } from './generate';
import { type Placed, plain, unmark } from './marked';

/** What the engine found in a document, what stands in it, and the text that both count in. */
export interface Reading {
  text: string;
  spans: readonly Span[];
  placed: readonly Placed[];
}

const URL = 'http://host.test/records';

/** Reads a document as it is served: pages and XML by their tree, with the marks carried through the snapshot. */
export function read({ body, contentType }: Document): Reading {
  const page = { url: URL, contentType };
  if (contentType === 'text/html') {
    const { tree, root } = parseHtml(body);
    return readTree(tree, root, page);
  }
  const xml = contentType.endsWith('xml') ? parseXml(body) : null;
  if (xml) return readTree(xml.tree, xml.root, page);
  return scan({ ...page, title: '', form: 'raw' }, body, []);
}

function readTree<Node>(tree: Tree<Node>, root: Node, page: { url: string; contentType: string }): Reading {
  const head = headOf(tree, root, page);
  const chunks = [...snapshot(tree, root, page)];
  const links = chunks.flatMap(chunk => chunk.links ?? []);
  return scan(
    head,
    chunks.map(chunk => chunk.text).join(''),
    links.map(link => ({
      ...link,
      href: plain(link.href),
      text: plain(link.text),
      before: plain(link.before),
      after: plain(link.after),
    })),
  );
}

function scan(
  head: Head,
  marked: string,
  links: NonNullable<Parameters<ReturnType<typeof begin>['feed']>[0]['links']>,
): Reading {
  const { text, placed } = unmark(marked);
  const spans: Span[] = [];
  const reading = begin(head, { spans });
  reading.feed({ text, links });
  reading.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
  return { text, spans, placed };
}
