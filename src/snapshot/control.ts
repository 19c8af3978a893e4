import type { Row } from './header-row';

const CONTROLS = new Set(['input', 'textarea', 'select']);

/** What stands before a cell with something to fill in is its label, where a row has labels and cells in turn. */
export function markLabel(name: string, rows: readonly Row<unknown>[]): void {
  const cells = CONTROLS.has(name) ? (rows.at(-1)?.cells ?? []) : [];
  if (cells.length % 2 === 0 && cells.length > 0) cells[cells.length - 2]!.isHeader = true;
}
