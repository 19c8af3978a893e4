import { child } from './form';
import type { Tree } from './tree';
import { lookBelow } from './walk';

const LOOKED = 300;
/** JSON-LD of a site's owner is short, and stands among the first; more is never parsed. */
const LONGEST = 16_384;
const MOST_SCRIPTS = 5;
const DEEPEST = 6;
const MOST = 5;
/** https://schema.org/Organization and below; a Physician is a person too often. */
const ORGANIZATION = /(?:Organization|Corporation|Hospital|Clinic|Business|Pharmacy|Laboratory|Institution)$/;

/** The organisations that a page's metadata names as its own: `og:site_name` and JSON-LD. */
export function organizationsOf<Node>(tree: Tree<Node>, root: Node): string[] {
  const names = new Set<string>();
  let scripts = 0;
  const add = (name: string) => {
    if (name.length <= 200) names.add(name);
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
        for (const name of namedIn(parsed(textOf(tree, node)), 0)) add(name);
      } else if (kind === 'meta' && tree.attribute(node, 'property') === 'og:site_name') {
        add(tree.attribute(node, 'content') ?? '');
      }
    }
  }
  return [...names].slice(0, MOST);
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
