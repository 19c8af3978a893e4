import { CELL, CLOSE, OPEN, ROW } from '../../snapshot/text';

/** A spreadsheet that is XML, in the notation of trees, as rows of cells; null if a text is none. */
export function asTable(text: string): string | null {
  if (!text.startsWith(`${OPEN}Workbook`)) return null;
  return text.replace(ATTRIBUTES, '').replace(ROWS, ROW).replace(CELLS, CELL).replace(REST, '');
}

const ATTRIBUTES = new RegExp(`${OPEN}@[^${OPEN}${CELL}${CLOSE}]*${CELL}[^${OPEN}${CLOSE}]*${CLOSE}`, 'g');
const ROWS = new RegExp(`${OPEN}(?:ss:)?Row(?:\\[\\])?${CELL}`, 'g');
const CELLS = new RegExp(`${OPEN}(?:ss:)?Cell(?:\\[\\])?${CELL}(?:${OPEN}(?:ss:)?Data${CELL})?`, 'g');
const REST = new RegExp(`${OPEN}[^${OPEN}${CELL}]*${CELL}|${CLOSE}`, 'g');
