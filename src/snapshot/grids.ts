import { plainHeaderRow, type Row } from './header-row';
import type { Tree } from './tree';
import { isElement, lookBelow } from './walk';

/** Elements that a style sheet lays out as rows. */
const ROWS = new Set(['div', 'ul', 'li', 'section', 'article']);
const IN_CELLS = new Set(
  'a abbr b br button code em i img input label small span strong svg sub sup time u'.split(' '),
);
const FEWEST_CELLS = 3;
const MOST_CELLS = 40;
const FEWEST_ROWS = 3;
/** Rows that are compared with the one that may name the columns. */
const COMPARED = 12;
const MOST_IN_CELL = 20;
const LONGEST_CELL = 60;
/** Nodes that are looked at in all. */
const MOST_LOOKED = 300_000;

/** Rows that stand side by side, as one table that the page does not have. */
interface Grid<Node> {
  first: Node;
  /** Known once the rows were walked through. */
  last: Node;
  tag: string;
  cells: number;
}

/**
 * The same tree with a table around elements that are laid out as one: next to each other, of one name, with as many cells
 * each, below a row that names the columns.
 */
export function withGrids<Node>(tree: Tree<Node>): Tree<Node> {
  const grids = new Map<Node, Grid<Node>>();
  const inGrid = new Map<Node, { name: 'tr' | 'td'; grid: Grid<Node> }>();
  let looked = 0;

  const cellsOf = (node: Node): Node[] | null => {
    const cells: Node[] = [];
    for (let child = tree.firstChild(node); child !== null; child = tree.nextSibling(child)) {
      looked += 1;
      const name = tree.name(child);
      if (!isElement(name)) {
        if (name === '#text' && tree.data(child).trim() !== '') return null;
      } else if (cells.push(child) > MOST_CELLS || !isCell(child)) return null;
    }
    return cells.length < FEWEST_CELLS ? null : cells;
  };
  const isCell = (cell: Node): boolean => {
    for (let child = tree.firstChild(cell); child !== null; child = tree.nextSibling(child)) {
      looked += 1;
      const name = tree.name(child);
      if (isElement(name) && !IN_CELLS.has(name)) return false;
    }
    return true;
  };
  const rowAfter = (node: Node, { tag, cells }: Pick<Grid<Node>, 'tag' | 'cells'>): [Node, Node[]] | null => {
    let next = tree.nextSibling(node);
    while (next !== null && !isElement(tree.name(next))) {
      if (tree.name(next) === '#text' && tree.data(next).trim() !== '') return null;
      next = tree.nextSibling(next);
    }
    if (next === null || tree.name(next) !== tag) return null;
    const own = cellsOf(next);
    return own !== null && own.length === cells ? [next, own] : null;
  };
  const textOf = (cell: Node): string => {
    let text = '';
    lookBelow(tree, cell, MOST_IN_CELL, (node, name) => {
      if (name === '#text') text += tree.data(node).slice(0, LONGEST_CELL);
      return text.length > LONGEST_CELL;
    });
    return text.trim();
  };
  const asRow = (node: Node, cells: readonly Node[]): Row<Node> => ({
    node,
    cells: cells.map(cell => ({ isHeader: false, isBold: false, text: textOf(cell) })),
  });
  const take = (grid: Grid<Node>, row: Node, cells: readonly Node[]): Node => {
    inGrid.set(row, { name: 'tr', grid });
    for (const cell of cells) inGrid.set(cell, { name: 'td', grid });
    return row;
  };
  /** The table that begins with a node, or the node. */
  const met = (node: Node | null): Node | null => {
    if (node === null || looked > MOST_LOOKED || !ROWS.has(tree.name(node))) return node;
    const cells = cellsOf(node);
    if (cells === null) return node;
    const grid: Grid<Node> = { first: node, last: node, tag: tree.name(node), cells: cells.length };
    const rows = [asRow(node, cells)];
    for (let next = rowAfter(node, grid); next !== null && rows.length < COMPARED; next = rowAfter(next[0], grid))
      rows.push(asRow(...next));
    if (rows.length < FEWEST_ROWS || plainHeaderRow(rows) !== node) return node;
    take(grid, node, cells);
    const table = {} as Node;
    grids.set(table, grid);
    return table;
  };

  return {
    ...tree,
    name: node => inGrid.get(node)?.name ?? (grids.has(node) ? 'table' : tree.name(node)),
    isBare: node => grids.has(node) || (tree.isBare?.(node) ?? false),
    attribute: (node, name) => (grids.has(node) ? null : tree.attribute(node, name)),
    firstChild(node) {
      const grid = grids.get(node);
      if (grid !== undefined) return grid.first;
      const first = tree.firstChild(node);
      return inGrid.has(node) ? first : met(first);
    },
    nextSibling(node) {
      const grid = grids.get(node);
      if (grid !== undefined) return met(tree.nextSibling(grid.last));
      const own = inGrid.get(node);
      if (own?.name !== 'tr') return own === undefined ? met(tree.nextSibling(node)) : tree.nextSibling(node);
      const next = rowAfter(node, own.grid);
      if (next !== null) return take(own.grid, ...next);
      own.grid.last = node;
      return null;
    },
  };
}
