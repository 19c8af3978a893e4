import { parseHtml } from '../../../parsed/trees';
import { textOf } from '../foreign';
import { unscrambled } from './obfuscated';
import { piecesOf } from './pieces';
import { isPart, type Place, placeOf } from './place';

export type { Place } from './place';

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

/** A page has less; who sends more wants to keep somebody busy. */
const MOST = {
  elements: 20_000,
  nodes: 60_000,
  lines: 3_000,
  links: 1_000,
  paragraph: 8_000,
  data: 5,
  dataLength: 16_384,
};
/** By which a page gives the site's name. */
const SITE_NAME = /^(?:og:site_name|application-name)$/i;
const SKIPPED = new Set([
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'select',
  'textarea',
  'object',
]);
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i img label mark q s small span strong sub sup time u wbr'.split(' '),
);
type Node = Parameters<ReturnType<typeof parseHtml>['tree']['name']>[0];

interface Open {
  node: Node;
  place: Place;
  isPart: boolean;
  /** The link whose text is being read. */
  link: { -readonly [Key in keyof Link]: Link[Key] } | null;
  isSkipped: boolean;
}

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
    const pieces = piecesOf(textOf(line, MOST.paragraph));
    for (const text of pieces) if (text !== '' && lines.length < MOST.lines) lines.push({ text, place });
    line = '';
  };
  const enter = (node: Node, parent: Open): Open => {
    const name = tree.name(node);
    const attribute = (key: string) => tree.attribute(node, key) ?? '';
    if (name === 'title') names.push(childText(node));
    else if (name === 'meta' && SITE_NAME.test(attribute('property') || attribute('name'))) {
      names.unshift(attribute('content'));
    } else if (name === 'script' && attribute('type') === 'application/ld+json' && data.length < MOST.data) {
      data.push(childText(node));
    }
    const open: Open = {
      node,
      place: placeOf(tree, node, parent),
      isPart: parent.isPart || isPart(name),
      link: parent.link,
      isSkipped: SKIPPED.has(name),
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
  const childText = (node: Node): string => {
    const first = tree.firstChild(node);
    const text = first !== null && tree.name(first) === '#text' ? tree.data(first) : '';
    return text.length > MOST.dataLength ? '' : text;
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
        const text = tree.data(next).slice(0, MOST.paragraph);
        if (line.length + text.length <= MOST.paragraph) line += text;
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
