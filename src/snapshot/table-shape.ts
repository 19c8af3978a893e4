import { markLabel } from './control';
import { isCaption, plainHeaderRow, type Row } from './header-row';
import type { Tree } from './tree';
import { lookBelow } from './walk';

/**
 * `data`: rows of a table. `pairs`: a form written as a table, label and value side by side. `layout`: a table that
 * only arranges what is in it.
 */
export type TableShape = 'data' | 'pairs' | 'layout';

const LOOK_AHEAD = 3_000;
const ROW_AHEAD = 300;
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  row: 'tr',
  columnheader: 'th',
  rowheader: 'th',
  cell: 'td',
  gridcell: 'td',
};
const GENERIC = new Set(['div', 'span', 'ul', 'li', 'section', 'article', 'p']);

/** Whether an element is a row, say, only by its role. */
export const isGeneric = (name: string): boolean => GENERIC.has(name);

/** What an element of a role is as far as tables go: a `div` with the role of a row is a row. */
export const roleName = (role: string | null, name: string): string => (role !== null && ROLES[role]) || name;

/** What a look ahead into a table says of it. */
export interface Looked<Node> {
  shape: TableShape;
  /** The row that names the columns without header cells, if one does. */
  header: Node | null;
  /** Nodes that were looked at. */
  looked: number;
}

/** Looks ahead into a table, at most some thousand nodes, and says what it is. */
export function tableShape<Node>(tree: Tree<Node>, table: Node): Looked<Node> {
  const role = tree.attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return { shape: 'layout', header: null, looked: 0 };
  const { rows, hasNested, looked } = rowsOf(tree, table, LOOK_AHEAD);
  const shape = shapeOf(rows, hasNested);
  return { shape, header: shape === 'data' ? plainHeaderRow(rows) : null, looked };
}

/** Whether a row only carries a title, whatever its cells are called. */
export function isCaptionRow<Node>(tree: Tree<Node>, row: Node): boolean {
  const { rows } = rowsOf(tree, row, ROW_AHEAD, [{ node: row, cells: [] }]);
  return isCaption(rows[0]!);
}

function rowsOf<Node>(tree: Tree<Node>, table: Node, limit: number, rows: Row<Node>[] = []) {
  let looked = 0;
  let nested = Number.POSITIVE_INFINITY;
  let hasNested = false;
  lookBelow(tree, table, limit, (node, name, depth) => {
    looked += 1;
    if (depth > nested) return;
    nested = Number.POSITIVE_INFINITY;
    if (name === '#text') {
      const cells = rows.at(-1)?.cells;
      const cell = cells?.at(-1);
      if (cell && cell.text.length < 60) cell.text += tree.data(node).slice(0, 60);
      return;
    }
    const part = isGeneric(name) ? roleName(tree.attribute(node, 'role'), name) : name;
    if (part === 'table') {
      hasNested = true;
      nested = depth;
    } else if (part === 'tr') rows.push({ node, cells: [] });
    else if (part === 'th' || part === 'td')
      rows.at(-1)?.cells.push({ isHeader: part === 'th', isBold: false, text: '' });
    else if (part === 'b' || part === 'strong') markBold(rows.at(-1));
    else markLabel(part, rows);
  });
  return { rows, hasNested, looked };
}

function markBold<Node>(row: Row<Node> | undefined): void {
  const cell = row?.cells.at(-1);
  if (cell) cell.isBold = true;
}

function shapeOf<Node>(rows: readonly Row<Node>[], hasNested: boolean): TableShape {
  const filled = rows.filter(row => row.cells.length > 0);
  const first = filled[0];
  if (!first || filled.every(row => row.cells.length === 1)) return 'layout';
  const hasHeaderRow = first.cells.length > 1 && first.cells.every(cell => cell.isHeader);
  if (hasHeaderRow) return 'data';
  if (hasNested) return 'layout';
  const paired = filled.filter(row => row.cells.length > 1);
  return paired.every(isPaired) && paired.filter(isLabelled).length * 2 > paired.length ? 'pairs' : 'data';
}

const isPaired = <Node>(row: Row<Node>) => row.cells.length % 2 === 0;
const isLabelled = <Node>(row: Row<Node>) =>
  row.cells.every((cell, index) => {
    const isLabel = cell.isHeader || /[:：]\s*$/.test(cell.text);
    return index % 2 === 0 ? isLabel || cell.text.trim() === '' : !cell.isHeader;
  });
