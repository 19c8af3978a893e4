import { child } from './form';
import type { Tree } from './tree';
import { lookBelow } from './walk';

const LOOKED = 300;
/** JSON-LD of a site's owner is short, and stands among the first; more is never parsed. */
const LONGEST = 16_384;
const MOST_SCRIPTS = 5;
const DEEPEST = 6;
const MOST = 5;
const MOST_KINDS = 20;
/** Types of the page itself stand at the top, in a list or in `@graph`. */
const OUTER = 2;
/** https://schema.org/Organization and below; a Physician is a person too often. */
const ORGANIZATION = /(?:Organization|Corporation|Hospital|Clinic|Business|Pharmacy|Laboratory|Institution)$/;

/** What a page's metadata says of it. */
export interface Metadata {
  /** The organisations that `og:site_name` and JSON-LD name as its own. */
  organizations: string[];
  /** What they call it: `article`, `NewsArticle`. */
  kinds: string[];
}

/** Reads `meta` and JSON-LD of head and body. */
export function metadataOf<Node>(tree: Tree<Node>, root: Node): Metadata {
  const names = new Set<string>();
  const kinds = new Set<string>();
  let scripts = 0;
  const add = (set: Set<string>, name: string) => {
    if (name.length <= 200) set.add(name);
  };
  for (const part of ['head', 'body']) {
    const parent = child(tree, root, part);
    if (parent === null) continue;
    let node = tree.firstChild(parent);
    for (let seen = 0; node !== null && seen < LOOKED; seen += 1, node = tree.nextSibling(node)) {
      const kind = tree.name(node);
      if (kind === 'script' && isLinkedData(tree, node)) {
        scripts += 1;
        if (scripts > MOST_SCRIPTS) continue;
        const data = parsed(textOf(tree, node));
        for (const name of namedIn(data, 0)) add(names, name);
        for (const one of kindsIn(data, 0)) add(kinds, one);
      } else if (kind === 'meta') {
        const content = tree.attribute(node, 'content') ?? '';
        if (tree.attribute(node, 'property') === 'og:site_name') add(names, content);
        if (tree.attribute(node, 'property') === 'og:type') add(kinds, content);
      }
    }
  }
  return { organizations: [...names].slice(0, MOST), kinds: [...kinds].slice(0, MOST_KINDS) };
}

const isLinkedData = <Node>(tree: Tree<Node>, script: Node): boolean =>
  tree.attribute(script, 'type') === 'application/ld+json';

function textOf<Node>(tree: Tree<Node>, script: Node): string {
  let text = '';
  lookBelow(tree, script, 20, (inner, name) => {
    if (name === '#text') text += tree.data(inner);
  });
  return text.length > LONGEST ? '' : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Objects of an organisation's type, wherever they stand. */
function namedIn(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const { '@type': type, name } = value as { '@type'?: unknown; name?: unknown };
  const isOne = [type].flat().some(one => typeof one === 'string' && ORGANIZATION.test(one));
  const inner = Object.values(value).flatMap(one => namedIn(one, depth + 1));
  return isOne && typeof name === 'string' ? [name, ...inner] : inner;
}

/** Types of the outermost objects. */
function kindsIn(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > OUTER) return [];
  const own = [(value as { '@type'?: unknown })['@type']].flat().filter(one => typeof one === 'string');
  const inner = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([key, one]) => (key === '@graph' ? [one] : []));
  return [...own, ...inner.flatMap(one => kindsIn(one, depth + 1))];
}
