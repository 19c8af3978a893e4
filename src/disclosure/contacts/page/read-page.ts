import { parseHtml } from '../../../parsed/trees';
import { textOf } from '../foreign';

/** A web page as far as it may say whom to reach. */
export interface Page {
  lines: readonly Line[];
  links: readonly Link[];
  /** `og:site_name`, `<title>` and the like, in the order of their worth. */
  names: readonly string[];
  /** JSON-LD, as text. */
  data: readonly string[];
}

/** Text between two breaks. */
export interface Line {
  text: string;
  place: Place;
}

export interface Link {
  href: string;
  text: string;
  place: Place;
  /** How many lines stand before it: what it belongs to. */
  line: number;
  /** The text of its line before it: `Website by`. */
  before: string;
}

/**
 * Where something stands: `footer` is the page's own; `contact` an element that is called so or an address; `table` a
 * table of several rows, as those of people are.
 */
export type Place = 'footer' | 'contact' | 'table' | 'text';

/** A page has less; who sends more wants to keep somebody busy. */
const MOST = { elements: 20_000, nodes: 60_000, lines: 3_000, links: 1_000, line: 500, data: 5, dataLength: 16_384 };
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'select', 'textarea', 'object']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i img label mark q s small span strong sub sup time u wbr'.split(' '),
);
/** A footer inside one of these is not the page's. */
const PARTS = new Set(['article', 'li', 'td', 'th', 'table', 'blockquote', 'section', 'tr']);
const CONTACT =
  /(?:^|[\s_-])(?:contacts?|kontakt|contacto|contactez|impressum|imprint|coordonnees|footer|site-?info|h?card|location)(?:$|[\s_-])/i;
/** Rows of a table that only lays out a page. */
const LAYOUT_ROWS = 3;

type Node = Parameters<ReturnType<typeof parseHtml>['tree']['name']>[0];

interface Open {
  node: Node;
  place: Place;
  isPart: boolean;
  /** The link whose text is being read. */
  link: { -readonly [Key in keyof Link]: Link[Key] } | null;
  isSkipped: boolean;
}

/** Open elements of this kind are opened anew in each paragraph, and each is compared with all before. */
const OPENED = /<(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/gi;
const CLOSED = /<\/(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/gi;
const MOST_UNCLOSED = 300;

/** Whether a page is made so that parsing it as browsers do takes minutes. */
export const isTangled = (html: string): boolean =>
  (html.match(OPENED)?.length ?? 0) - (html.match(CLOSED)?.length ?? 0) > MOST_UNCLOSED;

/** Reads a page in one walk, within limits of size that no page of a clinic reaches. */
export function readPage(html: string): Page {
  const { tree, root } = parseHtml(html, MOST.elements);
  const lines: Line[] = [];
  const links: Link[] = [];
  const names: string[] = [];
  const data: string[] = [];
  let line = '';
  let place: Place = 'text';

  const endLine = () => {
    const text = textOf(line, MOST.line) || textOf(line.slice(0, MOST.line), MOST.line);
    if (text !== '' && lines.length < MOST.lines) lines.push({ text, place });
    line = '';
  };
  const enter = (node: Node, parent: Open): Open => {
    const name = tree.name(node);
    const attribute = (key: string) => tree.attribute(node, key) ?? '';
    if (
      name === 'meta' &&
      /^(?:og:site_name|application-name|author-organization)$/i.test(attribute('property') || attribute('name'))
    )
      names.unshift(attribute('content'));
    if (name === 'script' && attribute('type') === 'application/ld+json' && data.length < MOST.data)
      data.push(childText(node));
    if (name === 'title') names.push(childText(node));
    const isPart = parent.isPart || PARTS.has(name);
    const open: Open = {
      node,
      place: placeOf(name, node, parent),
      isPart,
      link: parent.link,
      isSkipped: SKIPPED.has(name) || name === 'title',
    };
    if (!INLINE.has(name)) endLine();
    place = open.place;
    const mail = attribute('data-cfemail');
    if (mail !== '') line += ` ${unscrambled(mail)} `;
    if (name === 'a' && links.length < MOST.links && attribute('href') !== '') {
      open.link = {
        href: attribute('href').slice(0, 600),
        text: '',
        place: open.place,
        line: lines.length,
        before: line.slice(-80),
      };
      links.push(open.link);
    }
    return open;
  };
  const placeOf = (name: string, node: Node, parent: Open): Place => {
    if (parent.place === 'table') return 'table';
    if (name === 'table') return rowsOf(node) > LAYOUT_ROWS ? 'table' : parent.place;
    if (parent.place === 'footer') return 'footer';
    if (name === 'footer' && !parent.isPart) return 'footer';
    if (name === 'address') return 'contact';
    const called = `${tree.attribute(node, 'id') ?? ''} ${tree.attribute(node, 'class') ?? ''}`;
    return called.length < 300 && CONTACT.test(called) ? 'contact' : parent.place;
  };
  const childText = (node: Node): string => {
    const first = tree.firstChild(node);
    const text = first !== null && tree.name(first) === '#text' ? tree.data(first) : '';
    return text.length > MOST.dataLength ? '' : text;
  };
  /** Rows of a table, counted as far as it matters. */
  const rowsOf = (table: Node): number => {
    let rows = 0;
    for (let part = tree.firstChild(table); part !== null && rows <= LAYOUT_ROWS; part = tree.nextSibling(part)) {
      if (tree.name(part) === 'tr') rows += 1;
      if (!/^t(?:body|head|foot)$/.test(tree.name(part))) continue;
      for (let row = tree.firstChild(part); row !== null && rows <= LAYOUT_ROWS; row = tree.nextSibling(row)) {
        if (tree.name(row) === 'tr') rows += 1;
      }
    }
    return rows;
  };

  const path: Open[] = [enter(root, { node: root, place: 'text', isPart: false, link: null, isSkipped: false })];
  let next = tree.firstChild(root);
  for (let nodes = 0; path.length > 0 && nodes < MOST.nodes; nodes += 1) {
    const open = path.at(-1)!;
    if (next === null) {
      path.pop();
      if (!INLINE.has(tree.name(open.node))) endLine();
      place = path.at(-1)?.place ?? 'text';
      next = path.length > 0 ? tree.nextSibling(open.node) : null;
      continue;
    }
    const name = tree.name(next);
    if (name.startsWith('#')) {
      if (name === '#text' && !open.isSkipped) {
        const text = tree.data(next).slice(0, 4 * MOST.line);
        if (line.length < 4 * MOST.line) line += text;
        if (open.link && open.link.text.length < 200) open.link.text += text;
      }
      next = tree.nextSibling(next);
      continue;
    }
    const child = enter(next, open);
    path.push(child);
    next = child.isSkipped ? null : tree.firstChild(child.node);
  }
  endLine();
  const clean = (text: string) => textOf(text, 200);
  return {
    lines,
    links: links.map(link => ({ ...link, text: clean(link.text), before: clean(link.before) })),
    names: names.map(clean).filter(name => name !== ''),
    data,
  };
}

/** What a well-known proxy writes in the place of mail addresses: a key of one byte, then the address under it. */
function unscrambled(hex: string): string {
  if (!/^(?:[0-9a-f]{2}){4,100}$/i.test(hex)) return '';
  const [key = 0, ...bytes] = hex.match(/../g)!.map(byte => Number.parseInt(byte, 16));
  return String.fromCharCode(...bytes.map(byte => byte ^ key));
}
