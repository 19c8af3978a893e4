import type { Head, Link } from '../../src/detect/types';
import { parseHtml, parseXml } from '../../src/parsed/trees';
import { headOf, snapshot, type Tree } from '../../src/snapshot';

export interface Read {
  head: Head;
  text: string;
  /** The text with its signs made visible: `[ ]` tables, `|` cells, `;` rows, `¶` header rows, `( )` XML, `‹ ›` code. */
  shown: string;
  links: Link[];
  chunks: number[];
}

/** A page as the snapshot writes it. */
export function readHtml(html: string, url = 'http://host.test/', contentType = 'text/html'): Read {
  const { tree, root } = parseHtml(html);
  return read(tree, root, url, contentType);
}

export function readXml(xml: string, url = 'http://host.test/', contentType = 'application/xml'): Read {
  const { tree, root } = parseXml(xml)!;
  return read(tree, root, url, contentType);
}

function read<Node>(tree: Tree<Node>, root: Node, url: string, contentType: string): Read {
  const page = { url, contentType };
  const chunks = [...snapshot(tree, root, page)];
  const text = chunks.map(chunk => chunk.text).join('');
  return {
    head: headOf(tree, root, page),
    text,
    shown: show(text),
    links: chunks.flatMap(chunk => chunk.links ?? []),
    chunks: chunks.map(chunk => chunk.text.length),
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  '\u001f': '|',
  '\u001e': ';',
  '\u001c': '¶',
  '\u000e': '(',
  '\u000f': ')',
  '\u0011': '‹',
  '\u0012': '›',
};

function show(text: string): string {
  let tables = 0;
  return [...text]
    .map(sign => {
      if (sign !== '\u001d') return SIGNS[sign] ?? sign;
      tables += 1;
      return tables % 2 === 1 ? '[' : ']';
    })
    .join('');
}
