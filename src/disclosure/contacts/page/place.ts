import type { Tree } from '../../../snapshot/tree';

/**
 * Where something stands: `footer` is the page's own; `contact` an element that is called so or an address; `table` a
 * table of several rows, as those of people are.
 */
export type Place = 'footer' | 'contact' | 'table' | 'text';

/** A footer inside one of these is not the page's. */
const PARTS = new Set(['article', 'li', 'td', 'th', 'table', 'blockquote', 'section', 'tr']);
const CONTACT =
  /(?:^|[\s_-])(?:contacts?|kontakt|contacto|contactez|impressum|imprint|coordonnees|footer|site-?info|h?card|location)(?:$|[\s_-])/i;
/** Rows of a table that only lays out a page. */
const LAYOUT_ROWS = 3;

/** Whether an element is a part of a page, with a footer of its own. */
export const isPart = (name: string): boolean => PARTS.has(name);

/** Where an element stands, by what it is and by where the one around it stands. */
export function placeOf<Node>(tree: Tree<Node>, node: Node, around: { place: Place; isPart: boolean }): Place {
  const name = tree.name(node);
  if (around.place === 'table') return 'table';
  if (name === 'table') return rowsOf(tree, node) > LAYOUT_ROWS ? 'table' : around.place;
  if (around.place === 'footer' || (name === 'footer' && !around.isPart)) return 'footer';
  if (name === 'address') return 'contact';
  const called = `${tree.attribute(node, 'id') ?? ''} ${tree.attribute(node, 'class') ?? ''}`;
  return called.length < 300 && CONTACT.test(called) ? 'contact' : around.place;
}

/** Rows of a table, counted as far as it matters. */
function rowsOf<Node>(tree: Tree<Node>, parent: Node): number {
  let rows = 0;
  for (let part = tree.firstChild(parent); part !== null && rows <= LAYOUT_ROWS; part = tree.nextSibling(part)) {
    const name = tree.name(part);
    if (name === 'tr') rows += 1;
    else if (/^t(?:body|head|foot)$/.test(name)) rows += rowsOf(tree, part);
  }
  return rows;
}
