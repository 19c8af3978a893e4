import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import type { Reader } from './reader';

const QUOTE = '"';
const LONGEST_CELL = 65_536;

/** Reads delimited text whose first row names the columns. Every other row is a record. */
export function readCsv(sink: Sink, delimiter: string): Reader {
  let columns: Place[] | null = null;
  let rest = '';
  let offset = 0;
  let isQuoted = false;
  let cell = '';
  let cellStart = 0;
  let row: { text: string; start: number }[] = [];

  const endCell = () => {
    row.push({ text: cell, start: cellStart });
    cell = '';
  };
  const endRow = () => {
    endCell();
    const cells = row;
    row = [];
    sink.line(cells.map(({ text }) => text).join(delimiter));
    if (cells.every(({ text }) => text === '')) return;
    if (!columns) {
      const list = sink.places.child(sink.places.root, '[]');
      columns = cells.map(({ text }) => sink.places.child(list, text.trim().replace('\ufeff', '')));
      return;
    }
    sink.rows += 1;
    sink.collector.open(true);
    for (const [index, { text, start }] of cells.entries()) sink.value(columns[index] ?? sink.places.root, text, start);
    sink.collector.close(false);
  };
  const read = (text: string, isLast: boolean) => {
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at]!;
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
        cellStart = offset + at + 1;
      } else if (character === delimiter) {
        endCell();
        cellStart = offset + at + 1;
      } else if (character === '\n') {
        endRow();
        cellStart = offset + at + 1;
      } else if (character !== '\r' && cell.length < LONGEST_CELL) cell += character;
    }
    rest = '';
    offset += text.length;
  };

  return {
    feed: text => read(rest + text, false),
    end() {
      read(rest, true);
      if (cell !== '' || row.length > 0) endRow();
    },
  };
}

/** The delimiter of a text whose first lines have the same number of columns, two or more; null where they have not. */
export function delimiterOf(head: string): string | null {
  const lines = head.split('\n').slice(0, 6);
  if (lines.length < 2) return null;
  const whole = head.endsWith('\n') || lines.length === 6 ? lines : lines.slice(0, -1);
  const rows = whole.map(line => line.replace('\r', '')).filter(line => line !== '');
  const first = rows[0];
  if (first === undefined || rows.length < 2) return null;
  for (const delimiter of ['\t', ',', ';', '|']) {
    const counts = rows.map(line => countOutsideQuotes(line, delimiter));
    const isEven = counts.every(count => count === counts[0]);
    if (counts[0]! > 0 && isEven && isHeader(first.split(delimiter))) return delimiter;
  }
  return null;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let isQuoted = false;
  for (const character of line) {
    if (character === QUOTE) isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) count += 1;
  }
  return count;
}

/** Names of columns: short, none empty, none a number, no two alike. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map(cell => cell.replaceAll(QUOTE, '').trim());
  return (
    new Set(names).size === names.length &&
    names.every(name => name !== '' && name.length <= 60 && Number.isNaN(Number(name)) && name.split(' ').length <= 6)
  );
}
