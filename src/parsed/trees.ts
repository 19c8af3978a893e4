import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import type { Tree } from '../snapshot/tree';

type HtmlNode = DefaultTreeAdapterMap['node'];
type HtmlElement = DefaultTreeAdapterMap['element'];

/** A saved HTML page, parsed as browsers do; cut where it has more elements than that. */
export function parseHtml(
  source: string,
  most = Number.POSITIVE_INFINITY,
): { tree: Tree<HtmlNode>; root: HtmlNode; isCut: boolean } {
  const document = defaultTreeAdapter.createDocument();
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createElement(...parts) {
      elements += 1;
      if (elements > most) throw TOO_MANY;
      return defaultTreeAdapter.createElement(...parts);
    },
  };
  try {
    parse(source.replace(BYTE_ORDER_MARK, ''), { treeAdapter });
  } catch (error) {
    if (error !== TOO_MANY) throw error;
  }
  const root = document.childNodes.find(isElement);
  return { tree: htmlTree, root: root ?? document, isCut: elements > most };
}

const TOO_MANY = new Error('too many elements');

/** A saved XML document, as far as it is well-formed; null where there is not even a first element. */
export function parseXml(source: string): { tree: Tree<XmlNode>; root: XmlNode } | null {
  const holder: XmlNode = { name: '', attributes: {}, data: '', children: [], parent: null, index: 0 };
  let open = holder;
  let isBroken = false;
  const add = (name: string, attributes: Record<string, string>, data: string): XmlNode => {
    const node = { name, attributes, data, children: [], parent: open, index: open.children.length };
    open.children.push(node);
    return node;
  };
  const addText = (data: string) => {
    if (open !== holder) add('#text', {}, data);
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (!isBroken) open = add(name, attributes, '');
  });
  parser.on('closetag', () => {
    if (!isBroken) open = open.parent ?? holder;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', () => {
    isBroken = true;
  });
  const text = source.replace(BYTE_ORDER_MARK, '');
  for (let start = 0; start < text.length && !isBroken; start += PIECE) parser.write(text.slice(start, start + PIECE));
  if (!isBroken) parser.close();
  const root = holder.children[0];
  return root ? { tree: xmlTree, root } : null;
}

/** Left by readers that do not take it off. */
const BYTE_ORDER_MARK = /^\ufeff/;
const PIECE = 65_536;

interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  data: string;
  children: XmlNode[];
  parent: XmlNode | null;
  /** Its place among its parent's children. */
  index: number;
}

const xmlTree: Tree<XmlNode> = {
  name: node => node.name.slice(node.name.indexOf(':') + 1).toLowerCase(),
  qualifiedName: node => node.name,
  attribute: (node, name) => node.attributes[name] ?? null,
  attributes: node => Object.entries(node.attributes),
  data: node => node.data,
  formValue: () => null,
  firstChild: node => node.children[0] ?? null,
  nextSibling: node => node.parent?.children[node.index + 1] ?? null,
};

const htmlTree: Tree<HtmlNode> = {
  name: node => (isElement(node) ? node.tagName.toLowerCase() : node.nodeName === '#text' ? '#text' : '#comment'),
  qualifiedName: node => (isElement(node) ? node.tagName : ''),
  attribute: (node, name) => (isElement(node) ? (node.attrs.find(each => each.name === name)?.value ?? null) : null),
  attributes: node => (isElement(node) ? node.attrs.map(({ name, value }) => [name, value] as const) : []),
  data: node => ('value' in node ? node.value : ''),
  formValue(node) {
    if (!isElement(node)) return null;
    if (node.tagName === 'input') return htmlTree.attribute(node, 'value') ?? '';
    if (node.tagName === 'textarea') return textOf(node);
    return node.tagName === 'select' ? selectedText(node) : null;
  },
  firstChild: node => childrenOf(node)[0] ?? null,
  nextSibling(node) {
    if (!('parentNode' in node) || !node.parentNode) return null;
    return nextOf(node.parentNode, node);
  },
};

function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

function childrenOf(node: HtmlNode): HtmlNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

const places = new WeakMap<HtmlNode, Map<HtmlNode, number>>();

/** parse5 keeps children in a list: their places are noted once, so that the next one is found at once. */
function nextOf(parent: HtmlNode, node: HtmlNode): HtmlNode | null {
  const children = childrenOf(parent);
  let known = places.get(parent);
  if (!known) {
    known = new Map(children.map((child, place) => [child, place]));
    places.set(parent, known);
  }
  return children[known.get(node)! + 1] ?? null;
}

function textOf(node: HtmlElement): string {
  return node.childNodes.map(child => ('value' in child ? child.value : '')).join('');
}

function selectedText(select: HtmlElement): string {
  const options = select.childNodes
    .filter(isElement)
    .flatMap(child => (child.tagName === 'optgroup' ? child.childNodes.filter(isElement) : [child]));
  const chosen = options.filter(option => htmlTree.attribute(option, 'selected') !== null);
  return (chosen.length > 0 ? chosen : options.slice(0, 1)).map(textOf).join(' ');
}
