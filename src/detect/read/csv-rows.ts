const QUOTE = '"';
const BYTE_ORDER_MARK = '\ufeff';
const LONGEST_CELL = 65_536;
/** A row with more cells is read as several. */
const MOST_CELLS = 10_000;

/** A cell without its quotes, and where its text begins. */
export interface Cell {
  text: string;
  start: number;
}

/** Cuts delimited text into rows; quotes hold delimiters and line ends together. Pieces may be cut anywhere. */
export function cutRows(delimiter: string, take: (cells: readonly Cell[]) => void) {
  let rest = '';
  let offset = 0;
  let isQuoted = false;
  let cell = '';
  let cellStart = 0;
  let row: Cell[] = [];

  const takeRow = () => {
    const cells = row;
    row = [];
    take(cells);
  };
  const endCell = (next: number) => {
    row.push({ text: cell, start: cellStart });
    cell = '';
    cellStart = next;
    if (row.length === MOST_CELLS) takeRow();
  };
  const endRow = (next: number) => {
    endCell(next);
    if (row.length > 0) takeRow();
  };
  const read = (text: string, isLast: boolean) => {
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at]!;
      const next = offset + at + 1;
      if (isQuoted) {
        if (character !== QUOTE) {
          if (cell.length < LONGEST_CELL) cell += character;
          continue;
        }
        if (at + 1 === text.length && !isLast) {
          rest = text.slice(at);
          offset += at;
          return;
        }
        if (text[at + 1] === QUOTE) {
          cell += QUOTE;
          at += 1;
        } else isQuoted = false;
        continue;
      }
      if (character === QUOTE && cell === '') {
        isQuoted = true;
        cellStart = next;
      } else if (character === delimiter) endCell(next);
      else if (character === '\n') endRow(next);
      else if (character === BYTE_ORDER_MARK && cell === '') cellStart = next;
      else if (character !== '\r' && cell.length < LONGEST_CELL) cell += character;
    }
    rest = '';
    offset += text.length;
  };

  return {
    feed: (text: string) => read(rest + text, false),
    /** The text has ended: what is left is a row. */
    end() {
      read(rest, true);
      if (cell !== '' || row.length > 0) endRow(offset);
    },
  };
}

/** A row that says nothing: an empty line, or delimiters alone. */
export const isBlank = (cells: readonly Cell[]): boolean => cells.every(({ text }) => text.trim() === '');
