import { fold } from '../scan/fold';
import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill } from '../scan/stretch';
import type { CsvShape } from './csv-shape';
import type { Reader } from './reader';

const QUOTE = 34;
const LINE = 10;
/** A row with more cells is read as several. */
const MOST_CELLS = 10_000;
/** A row that has not ended after so many characters is read as far as it is there. */
const LONGEST_ROW = 262_144;

/** A cell of the stretch that is being read. */
interface Cell {
  start: number;
  end: number;
  /** Quotes in it are doubled. */
  isDoubled: boolean;
}

/** Reads delimited text: one row names the columns, what stands above it is a title, every row below is a record. */
export function readCsv(sink: Sink, { delimiter, titles, isNameless }: CsvShape): Reader {
  const { collector, places } = sink;
  const list = places.child(places.root, '[]');
  const sign = fold(delimiter.charCodeAt(0));
  const stretch = emptyStretch();
  /** Where the stretch begins in the page's text, and where in it the row that is open begins. */
  let offset = 0;
  let unread = 0;
  let columns: Place[] | null = isNameless ? [] : null;
  let above = titles;
  /** The cells of a row; kept, as are the objects in it. */
  const cells: Cell[] = [];
  let count = 0;

  const textOf = ({ start, end, isDoubled }: Cell): string => {
    const text = stretch.text.slice(start, end);
    return isDoubled ? text.replaceAll('""', '"') : text;
  };
  const texts = () => cells.slice(0, count).map(textOf);
  const isBlank = () => {
    for (let index = 0; index < count; index += 1) {
      const { start, end } = cells[index]!;
      for (let at = start; at < end; at += 1) if (stretch.bytes[at]! > 32) return false;
    }
    return true;
  };
  const title = () => {
    collector.open('text');
    for (let index = 0; index < count; index += 1) sink.prose(textOf(cells[index]!), offset + cells[index]!.start);
    collector.close(false);
  };
  const record = (named: readonly Place[]) => {
    const { bytes } = stretch;
    sink.rows += 1;
    collector.open('row');
    for (let index = 0; index < count; index += 1) {
      const cell = cells[index]!;
      let { start, end } = cell;
      while (start < end && bytes[start]! <= 32) start += 1;
      while (end > start && bytes[end - 1]! <= 32) end -= 1;
      const place = named[index] ?? list;
      if (cell.isDoubled) sink.value(place, textOf(cell).trim(), offset + start);
      else sink.valueIn(place, stretch, start, end, offset);
    }
    collector.close(false);
  };
  const take = () => {
    if (sink.hearsLines()) sink.line(texts().join(delimiter));
    if (isBlank()) return;
    if (columns) return record(columns);
    if (above > 0) {
      above -= 1;
      return title();
    }
    columns = texts().map(text => (text.trim() === '' ? list : places.child(list, text.trim())));
  };
  const add = (start: number, end: number, isDoubled: boolean) => {
    const cell = cells[count];
    if (cell) {
      cell.start = start;
      cell.end = end;
      cell.isDoubled = isDoubled;
    } else cells.push({ start, end, isDoubled });
    count += 1;
    if (count < MOST_CELLS) return;
    take();
    count = 0;
  };
  /** Reads the row that begins at `unread`; false if its end is not there yet. */
  const row = (isLast: boolean): boolean => {
    const { bytes, text } = stretch;
    const { length } = text;
    count = 0;
    for (let at = unread; ; at += 1) {
      let start = at;
      let end = -1;
      let isDoubled = false;
      if (bytes[at] === QUOTE && at < length) {
        start = at + 1;
        for (at = start; at < length; at += 1) {
          if (bytes[at] !== QUOTE) continue;
          if (bytes[at + 1] !== QUOTE || at + 1 >= length) break;
          isDoubled = true;
          at += 1;
        }
        end = Math.min(at, length);
      }
      while (at < length && bytes[at] !== sign && bytes[at] !== LINE) at += 1;
      const isCut = at >= length;
      if (isCut && !isLast && length - unread < LONGEST_ROW) return false;
      if (!isCut || at > unread || count > 0) add(start, end < 0 ? at : end, isDoubled);
      if (!isCut && bytes[at] === sign) continue;
      if (count > 0) take();
      unread = Math.min(at + 1, length);
      return unread < length;
    }
  };
  const read = (text: string, isLast: boolean) => {
    fill(stretch, stretch.text.slice(unread) + text);
    offset += unread;
    unread = 0;
    while (stretch.text.length > unread && row(isLast));
  };

  return {
    feed: text => read(text, false),
    end: () => read('', true),
  };
}
