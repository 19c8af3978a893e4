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
  /** In some quoted cell a quote is written twice. */
  hasDoubled: boolean;
}

/** Cuts delimited text into rows; quotes hold delimiters and line ends together. Pieces may be cut anywhere. */
export function cutRows(delimiter: string, take: (row: Row) => void): Reader {
  const row: Row = {
    window: emptyWindow(),
    count: 0,
    starts: new Int32Array(MOST_CELLS),
    ends: new Int32Array(MOST_CELLS),
    hasDoubled: false,
  };
  const { window, starts, ends } = row;
  const { stretch } = window;
  /** 1 for what ends a cell. */
  const endsCell = new Uint8Array(256);
  endsCell[fold(delimiter.charCodeAt(0))] = endsCell[LINE] = 1;
  /** Where in the stretch the row that is open begins, and the cell. */
  let rowStart = 0;
  let cellStart = 0;

  /** Where the text of a quoted cell ends: at the quote that no other follows, or where the stretch does. */
  const closingOf = (start: number): number => {
    const { bytes, text } = stretch;
    const { length } = text;
    for (let at = start; at < length; at += 1) {
      if (bytes[at] !== QUOTE) continue;
      if (at + 1 >= length || bytes[at + 1] !== QUOTE) return at;
      row.hasDoubled = true;
      at += 1;
    }
    return length;
  };
  /** Reads the rows that are whole; at the end of the text, or of a row without end, what is there. */
  const read = (isLast: boolean) => {
    const { bytes, text } = stretch;
    const { length } = text;
    const { starts, ends } = row;
    const isEnd = endsCell;
    let { count } = row;
    let at = cellStart;
    for (;;) {
      const begin = at;
      const isQuoted = at < length && bytes[at] === QUOTE;
      if (isQuoted) at = closingOf(at + 1);
      const closing = at;
      while (at < length && isEnd[bytes[at]!] === 0) at += 1;
      const isCut = at >= length;
      const isNothing = isCut && (isLast ? begin === length && count === 0 : length - rowStart < LONGEST_ROW);
      if (isNothing) {
        row.count = count;
        cellStart = begin;
        return;
      }
      const isLine = isCut || bytes[at] === LINE;
      starts[count] = isQuoted ? begin + 1 : begin;
      ends[count] = isQuoted ? closing : isLine && at > begin && bytes[at - 1] === RETURN ? at - 1 : at;
      count += 1;
      at = isCut ? length : at + 1;
      if (!isLine && count < MOST_CELLS) continue;
      row.count = count;
      take(row);
      row.hasDoubled = false;
      count = 0;
      rowStart = at;
    }
  };

  return {
    feed(text) {
      slide(window, rowStart, text);
      for (let index = 0; index < row.count; index += 1) {
        starts[index]! -= rowStart;
        ends[index]! -= rowStart;
      }
      cellStart -= rowStart;
      rowStart = 0;
      if (window.offset === 0 && cellStart === 0 && stretch.text.charCodeAt(0) === BYTE_ORDER_MARK) cellStart = 1;
      read(false);
    },
    end: () => read(true),
  };
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
export function isBlank({ window, count, starts, ends }: Row): boolean {
  const { bytes } = window.stretch;
  for (let index = 0; index < count; index += 1)
    for (let at = starts[index]!; at < ends[index]!; at += 1) if (bytes[at]! > 32) return false;
  return true;
}
