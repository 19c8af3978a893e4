import { fold } from '../scan/fold';
import type { Reader } from './reader';
import { emptyWindow, slide, type Window } from './window';

const QUOTE = 34;
const LINE = 10;
const RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;
/** A row with more cells is read as several. */
const MOST_CELLS = 10_000;
/** A row that has not ended after so many characters is read as far as it is there. */
const LONGEST_ROW = 262_144;

/** A row of cells in a window: the same object for every row. */
export interface Row {
  window: Window;
  count: number;
  /** Where each cell begins and ends, without its quotes. */
  starts: Int32Array;
  ends: Int32Array;
  /** Characters in all cells. */
  width: number;
  /** In some quoted cell a quote is written twice. */
  hasDoubled: boolean;
}

/** Takes a row. */
export type TakeRow<State> = (state: State, row: Row) => void;

interface Cutting<State> {
  state: State;
  take: TakeRow<State>;
  row: Row;
  /** By folded character: 1 for what ends a cell. */
  endsCell: Uint8Array;
  /** Where in the stretch the row that is open begins, and the cell. */
  rowStart: number;
  cellStart: number;
}

/** Cuts delimited text into rows; quotes hold delimiters and line ends together. Pieces may be cut anywhere. */
export function cutRows<State>(delimiter: string, state: State, take: TakeRow<State>): Reader {
  const cutting: Cutting<State> = {
    state,
    take,
    row: {
      window: emptyWindow(),
      count: 0,
      starts: new Int32Array(MOST_CELLS),
      ends: new Int32Array(MOST_CELLS),
      width: 0,
      hasDoubled: false,
    },
    endsCell: new Uint8Array(256),
    rowStart: 0,
    cellStart: 0,
  };
  const { row, endsCell } = cutting;
  endsCell[fold(delimiter.charCodeAt(0))] = endsCell[LINE] = 1;
  return {
    feed(text) {
      const { window, starts, ends, count } = row;
      const { rowStart } = cutting;
      slide(window, rowStart, text);
      for (let index = 0; index < count; index += 1) {
        starts[index]! -= rowStart;
        ends[index]! -= rowStart;
      }
      cutting.cellStart -= rowStart;
      cutting.rowStart = 0;
      if (window.offset === 0 && cutting.cellStart === 0 && window.stretch.text.charCodeAt(0) === BYTE_ORDER_MARK)
        cutting.cellStart = 1;
      read(cutting, false);
    },
    end: () => read(cutting, true),
  };
}

/** Where the text of a quoted cell ends: at the quote that no other follows, or where the stretch does. */
function closingOf(row: Row, start: number): number {
  const { bytes, text } = row.window.stretch;
  const { length } = text;
  for (let at = start; at < length; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 >= length || bytes[at + 1] !== QUOTE) return at;
    row.hasDoubled = true;
    at += 1;
  }
  return length;
}

/** Reads the rows that are whole; at the end of the text, or of a row without end, what is there. */
function read<State>(cutting: Cutting<State>, isLast: boolean): void {
  const { state, take, row, endsCell } = cutting;
  const { starts, ends, window } = row;
  const { bytes, text } = window.stretch;
  const { length } = text;
  let { count, width } = row;
  let at = cutting.cellStart;
  for (;;) {
    const begin = at;
    const isQuoted = at < length && bytes[at] === QUOTE;
    if (isQuoted) at = closingOf(row, at + 1);
    const closing = at;
    while (at < length && endsCell[bytes[at]!] === 0) at += 1;
    const isCut = at >= length;
    const isNothing = isCut && (isLast ? begin === length && count === 0 : length - cutting.rowStart < LONGEST_ROW);
    if (isNothing) {
      row.count = count;
      row.width = width;
      cutting.cellStart = begin;
      return;
    }
    const isLine = isCut || bytes[at] === LINE;
    const start = isQuoted ? begin + 1 : begin;
    const end = isQuoted ? closing : isLine && at > begin && bytes[at - 1] === RETURN ? at - 1 : at;
    starts[count] = start;
    ends[count] = end;
    width += end - start;
    count += 1;
    at = isCut ? length : at + 1;
    if (!isLine && count < MOST_CELLS) continue;
    row.count = count;
    row.width = width;
    take(state, row);
    row.hasDoubled = false;
    count = width = 0;
    cutting.rowStart = at;
  }
}

/** Whether a cell stands in quotes and holds some that are written twice. */
export function isDoubled({ window, starts, ends, hasDoubled }: Row, index: number): boolean {
  const { bytes, text } = window.stretch;
  const start = starts[index]!;
  return hasDoubled && start > 0 && bytes[start - 1] === QUOTE && text.slice(start, ends[index]).includes('""');
}

/** What a cell says. */
export function textOf(row: Row, index: number): string {
  const text = row.window.stretch.text.slice(row.starts[index], row.ends[index]);
  return isDoubled(row, index) ? text.replaceAll('""', '"') : text;
}

/** What the cells of a row say. */
export const textsOf = (row: Row): string[] => Array.from({ length: row.count }, (_, index) => textOf(row, index));

/** A row that says nothing: an empty line, or delimiters alone. */
export function isBlank({ window, count, starts, ends, width }: Row): boolean {
  if (width === 0) return true;
  const { bytes } = window.stretch;
  for (let index = 0; index < count; index += 1)
    for (let at = starts[index]!; at < ends[index]!; at += 1) if (bytes[at]! > 32) return false;
  return true;
}
