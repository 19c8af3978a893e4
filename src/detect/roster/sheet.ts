import { CELL, CLOSE, OPEN } from '../../snapshot/text';

/** Whether a text is a spreadsheet that is XML, in the notation of trees. */
export const isSheet = (text: string): boolean => text.startsWith(`${OPEN}Workbook`);

/** A part of one as rows of cells, each as long as what it was made of. */
export const asRows = (text: string): string => text.split(ROWS).map(asRow).join('');

/** Where the last row before an offset begins; 0 for none. */
export const rowBefore = (text: string, last: number): number =>
  Math.max(0, text.lastIndexOf(`${OPEN}Row`, last), text.lastIndexOf(`${OPEN}ss:Row`, last));

const asRow = (row: string): string => {
  const cells = row.replace(ATTRIBUTES, '').replace(START, '\n').replace(CELLS, '\t').replace(REST, '');
  return cells.padEnd(row.length);
};
const ROWS = new RegExp(`(?=${OPEN}(?:ss:)?Row(?:\\[\\])?${CELL})`);
const START = new RegExp(`^${OPEN}(?:ss:)?Row(?:\\[\\])?${CELL}`);
const ATTRIBUTES = new RegExp(`${OPEN}@[^${OPEN}${CELL}${CLOSE}]*${CELL}[^${OPEN}${CLOSE}]*${CLOSE}`, 'g');
const CELLS = new RegExp(`${OPEN}(?:ss:)?Cell(?:\\[\\])?${CELL}(?:${OPEN}(?:ss:)?Data${CELL})?`, 'g');
const REST = new RegExp(`${OPEN}[^${OPEN}${CELL}]*${CELL}|${CLOSE}`, 'g');
