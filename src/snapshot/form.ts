import type { Tree } from './tree';
import { isElement, lookBelow } from './walk';

const LOOK_AHEAD = 2_000;

/** Where a page's content stands, and how it is to be read. */
export type Content<Node> = { form: 'raw'; root: Node } | { form: 'xml'; root: Node } | { form: 'html'; root: Node };

/** How a browser shows raw data: text in `body > pre`, XML beside its own pretty print. */
export function contentOf<Node>(tree: Tree<Node>, root: Node, contentType: string): Content<Node> {
  if (tree.name(root) !== 'html') return { form: 'xml', root };
  const body = child(tree, root, 'body');
  if (body === null) return { form: 'html', root };
  const source = xmlSource(tree, body);
  if (source !== null) return { form: 'xml', root: source };
  const pre = isRawType(contentType) ? (child(tree, body, 'pre') ?? keptJson(tree, body)) : null;
  if (pre !== null) return { form: 'raw', root: pre };
  const data = loneText(tree, body) ?? renderedJson(tree, body);
  return data === null ? { form: 'html', root } : { form: 'raw', root: data };
}

function isRawType(contentType: string): boolean {
  return contentType !== '' && !/html|xml/.test(contentType);
}

/** Chrome keeps the XML that it pretty-prints here. */
function xmlSource<Node>(tree: Tree<Node>, body: Node): Node | null {
  for (const node of children(tree, body, 10)) {
    if (!isElement(tree.name(node)) || tree.attribute(node, 'id') !== 'webkit-xml-viewer-source-xml') continue;
    for (const inner of children(tree, node, 100)) if (isElement(tree.name(inner))) return inner;
  }
  return null;
}

/** Data that was served as HTML: the body holds one `pre`, or text and nothing else, that is lines or begins like JSON. */
function loneText<Node>(tree: Tree<Node>, body: Node): Node | null {
  let holder: Node | null = null;
  for (const node of children(tree, body, 20)) {
    const name = tree.name(node);
    if (name === '#text' ? tree.data(node).trim() === '' : !isElement(name) || isFormatter(tree, node)) continue;
    if (holder !== null) return null;
    if (name !== '#text' && name !== 'pre') return null;
    holder = name === 'pre' ? node : body;
  }
  return holder !== null && (beginsLikeJson(tree, holder) || isLines(tree, holder)) ? holder : null;
}

/** Nothing but text: in a `pre` as it was served, however few its lines; elsewhere of several lines. */
function isLines<Node>(tree: Tree<Node>, holder: Node): boolean {
  let hasEnd = tree.name(holder) === 'pre';
  for (const node of children(tree, holder, 20)) {
    if (tree.name(node) !== '#text') return false;
    hasEnd ||= /\S[\r\n]+\S/.test(tree.data(node).slice(0, LOOK_AHEAD));
  }
  return hasEnd;
}

/** A server's own answer, drawn for people, with the way to the raw one at the top: HAPI FHIR shows browsers this. */
function renderedJson<Node>(tree: Tree<Node>, body: Node): Node | null {
  const isRawLink = (node: Node, name: string) =>
    name === 'a' && /^\?(?:[^#]*&)?_format=json$/.test(tree.attribute(node, 'href') ?? '');
  if (firstBelow(tree, body, 20, isRawLink) === null) return null;
  const drawn = firstBelow(tree, body, 500, (_, name) => name === 'pre');
  return drawn !== null && beginsLikeJson(tree, drawn) ? drawn : null;
}

/** Extensions that show JSON as a tree keep the text somewhere beside it, out of sight. */
function keptJson<Node>(tree: Tree<Node>, body: Node): Node | null {
  return firstBelow(tree, body, LOOK_AHEAD, (node, name) => name === 'pre' && beginsLikeJson(tree, node));
}

function beginsLikeJson<Node>(tree: Tree<Node>, holder: Node): boolean {
  const begun = firstBelow(tree, holder, 20, (node, name) => name === '#text' && tree.data(node).trimStart() !== '');
  return begun !== null && /^[{[]/.test(tree.data(begun).trimStart());
}

function firstBelow<Node>(
  tree: Tree<Node>,
  root: Node,
  limit: number,
  isIt: (node: Node, name: string) => boolean,
): Node | null {
  let found: Node | null = null;
  lookBelow(tree, root, limit, (node, name) => {
    if (isIt(node, name)) found = node;
    return found !== null;
  });
  return found;
}

/** Chrome's own pretty-print switch beside JSON. */
export function isFormatter<Node>(tree: Tree<Node>, node: Node): boolean {
  return tree.attribute(node, 'class') === 'json-formatter-container';
}

/** The first child of a name, among the first children. */
export function child<Node>(tree: Tree<Node>, parent: Node, name: string): Node | null {
  for (const node of children(tree, parent, 200)) if (tree.name(node) === name) return node;
  return null;
}

function* children<Node>(tree: Tree<Node>, parent: Node, limit: number): Generator<Node> {
  let node = tree.firstChild(parent);
  for (let seen = 0; node !== null && seen < limit; seen += 1, node = tree.nextSibling(node)) yield node;
}
