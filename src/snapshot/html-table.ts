import type { LinkCollector } from './links';
import { isCaptionRow, type TableShape, tableShape } from './table-shape';
import { CELL, HEADER, ROW, TABLE } from './text';
import type { Tree } from './tree';
import type { Writer } from './writer';

interface OpenTable<Node> {
  shape: TableShape;
  /** The row that names the columns without header cells. */
  header: Node | null;
  /** Cells written in the row so far. */
  cells: number;
  headers: number;
  isInHead: boolean;
  hasBegun: boolean;
}

/** Writes tables, description lists and form pairs. */
export interface TableWriter<Node> {
  /** An element begins; what to do when it ends, null for elements that are none of these. */
  enter(node: Node, name: string): (() => void) | null;
  /** What a form control holds: a pair of its own, or plain text inside a cell. */
  writePair(label: string, value: string): void;
}

/** Look-ahead allowed in all: nested tables would otherwise be read again and again. */
const LOOK_AHEAD = 500_000;

export function createTableWriter<Node>(tree: Tree<Node>, writer: Writer, links: LinkCollector): TableWriter<Node> {
  let lookedAhead = 0;
  /** Inside a table that is written as rows: what is in its cells is flattened. */
  let rows: OpenTable<Node> | null = null;
  let flattened = 0;
  /** A `dt` was written and its pair is not closed. */
  let isPairOpen = false;

  const closePair = () => {
    if (isPairOpen) writer.sign(ROW);
    isPairOpen = false;
  };

  const enterTable = (node: Node) => {
    if (rows) {
      flattened += 1;
      return () => {
        flattened -= 1;
      };
    }
    closePair();
    const { shape, header } = lookAhead(node);
    const table: OpenTable<Node> = { shape, header, cells: 0, headers: 0, isInHead: false, hasBegun: false };
    if (shape !== 'layout') rows = table;
    return () => {
      if (rows === table) rows = null;
      if (table.hasBegun) writer.sign(TABLE);
    };
  };

  const lookAhead = (node: Node): { shape: TableShape; header: Node | null } => {
    if (lookedAhead > LOOK_AHEAD) return { shape: 'layout', header: null };
    const found = tableShape(tree, node);
    lookedAhead += found.looked;
    return found;
  };
  const isHeaderRow = (table: OpenTable<Node>, node: Node): boolean => {
    if (table.shape !== 'data') return false;
    if (table.header === node) return true;
    const isMarked = table.isInHead || (table.cells > 1 && table.headers === table.cells);
    return isMarked && !isCaptionRow(tree, node);
  };

  const enterRow = (node: Node) => {
    links.openItem();
    if (!rows || flattened > 0) return () => links.closeItem();
    const table = rows;
    if (table.shape === 'data' && !table.hasBegun) {
      writer.sign(TABLE);
      table.hasBegun = true;
    }
    table.cells = 0;
    table.headers = 0;
    return () => {
      links.closeItem();
      if (table.cells === 0) return;
      writer.sign(isHeaderRow(table, node) ? HEADER : ROW);
      table.cells = 0;
    };
  };

  const enterCell = (node: Node, isHeader: boolean) => {
    links.cell();
    if (!rows) {
      writer.block();
      return () => writer.block();
    }
    if (flattened > 0) {
      writer.space();
      return () => writer.space();
    }
    const table = rows;
    const beginsPair = table.shape === 'pairs' && table.cells > 0 && table.cells % 2 === 0;
    if (beginsPair) writer.sign(ROW);
    else if (table.cells > 0) writer.sign(CELL);
    table.cells += 1;
    if (isHeader) table.headers += 1;
    return () => {
      if (table.shape !== 'data') return;
      for (let extra = spanOf(node); extra > 1; extra -= 1) {
        writer.sign(CELL);
        table.cells += 1;
        if (isHeader) table.headers += 1;
      }
    };
  };

  const spanOf = (node: Node) => Math.min(50, Number.parseInt(tree.attribute(node, 'colspan') ?? '1', 10) || 1);

  const enterHead = () => {
    const table = rows;
    if (!table || flattened > 0) return null;
    table.isInHead = true;
    return () => {
      table.isInHead = false;
    };
  };

  const enterTerm = (isName: boolean) => {
    if (rows) {
      // In a cell a term and what it says stand in one line.
      if (isName) writer.block();
      else writer.space();
      return null;
    }
    if (isName) {
      closePair();
      writer.block();
      isPairOpen = true;
    } else if (isPairOpen) writer.sign(CELL);
    else writer.block();
    return null;
  };

  return {
    enter(node, name) {
      if (name === 'table') return enterTable(node);
      if (name === 'tr') return enterRow(node);
      if (name === 'td' || name === 'th') return enterCell(node, name === 'th');
      if (name === 'thead') return enterHead();
      if (name === 'dt' || name === 'dd') return enterTerm(name === 'dt');
      if (name === 'dl') return rows ? null : closePair;
      return null;
    },
    writePair(label, value) {
      if (rows || isPairOpen) {
        writer.space();
        writer.text(value);
        writer.space();
        return;
      }
      writer.block();
      writer.text(label);
      writer.sign(CELL);
      writer.text(value);
      writer.sign(ROW);
    },
  };
}
