import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import type { Stretch } from '../scan/stretch';
import { isBlank } from './blank';
import type { FixedShape } from './fixed-shape';
import type { Signs } from './signs';
import type { Window } from './window';

/** Longest label of a pair, and name of a column. */
const LONGEST_NAME = 80;
const SPACE = 32;
const LINE = 10;

/** A page that is being read. */
export interface Page {
  sink: Sink;
  window: Window;
  stretch: Stretch;
  signs: Signs;
  /** Where in the stretch what is not yet read begins: running text, or the row that is open. */
  unread: number;
  /** Where the cells of the row that is open end; the first begins at `unread`, each other behind the one before. */
  ends: number[];
  cells: number;
  isTable: boolean;
  /** The places of the table's columns: so many of the list, which is used again. */
  columns: Place[];
  columnCount: number;
  nameless: Place | null;
  hasNamedColumn: boolean;
  /** Characters of running text in the record that is open. */
  spoken: number;
  hasCodeInRow: boolean;
  isCode: boolean;
  /** Nothing was read into the record that is open. */
  isNew: boolean;
  /** The table of fixed columns that running text was read as up to here. */
  fixed: FixedShape | null;
}

/** Everything up to `to` is read. */
export function goOn(page: Page, to: number): void {
  page.unread = to;
  page.cells = 0;
}

export function endCell(page: Page, at: number): void {
  page.ends[page.cells] = at;
  page.cells += 1;
}

export function endRow(page: Page, at: number): void {
  endCell(page, at);
  row(page);
}

/** Text from here on stands in code, or no longer. */
export function codeIs(page: Page, next: boolean): void {
  if (page.isCode !== next) page.sink.collector.code(next);
  page.isCode = next;
}

const startOf = ({ ends, unread }: Page, index: number): number => (index === 0 ? unread : ends[index - 1]! + 1);

function nameOf(page: Page, index: number): string {
  const start = startOf(page, index);
  return page.stretch.text.slice(start, Math.min(page.ends[index]!, start + LONGEST_NAME)).trim();
}

function labelPlace(page: Page, index: number): Place {
  const { places } = page.sink;
  return places.child(places.root, nameOf(page, index).replace(':', '').trim());
}

/** Labels and values side by side, twice or more in a row: one of the labels is known, and none holds a digit. */
function arePairs(page: Page): boolean {
  const { cells } = page;
  if (cells < 4 || cells % 2 > 0) return false;
  let isKnown = false;
  for (let index = 0; index < cells; index += 2) {
    const name = nameOf(page, index);
    if (name.length > 30 || /\d/.test(name)) return false;
    isKnown ||= labelPlace(page, index).label.patterns.length > 0;
  }
  return isKnown;
}

function value(page: Page, place: Place, index: number): void {
  const { stretch } = page;
  const { bytes } = stretch;
  let from = startOf(page, index);
  let to = page.ends[index]!;
  while (from < to && bytes[from]! <= SPACE) from += 1;
  if (from >= to) return;
  while (bytes[to - 1]! <= SPACE) to -= 1;
  if (isQuoted(bytes, from, to)) {
    from += 1;
    to -= 1;
  }
  page.isNew = false;
  if (place.label.patterns.length > 0 || !readFields(page, place, from, to))
    page.sink.valueIn(place, stretch, from, to, page.window.offset);
}

/** A cell that nobody knows may hold a whole record: labels and values, a pair in each line. Whether it does. */
function readFields(page: Page, cell: Place, from: number, to: number): boolean {
  const { bytes, text } = page.stretch;
  if (!hasLines(bytes, from, to)) return false;
  const { places } = page.sink;
  let end = from - 1;
  const fields = text
    .slice(from, to)
    .split('\n')
    .map(line => {
      const start = end + 1;
      end = start + line.length;
      const sign = line.slice(0, LONGEST_NAME).indexOf(': ');
      if (sign < 1) return { place: cell, start, end };
      return { place: places.child(places.root, line.slice(0, sign).trim()), start: start + sign + 2, end };
    });
  if (fields.filter(({ place }) => place.label.patterns.length > 0).length < FEWEST_FIELDS) return false;
  for (const field of fields)
    if (field.start < field.end)
      page.sink.valueIn(field.place, page.stretch, field.start, field.end, page.window.offset);
  return true;
}
const FEWEST_FIELDS = 2;

function hasLines(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at] === LINE) return true;
  return false;
}

/** Whether what stands there is a text as programs print it: `"1961-03-11"`. */
const isQuoted = (bytes: Uint8Array, from: number, to: number): boolean =>
  to - from > 2 && (bytes[from] === 34 || bytes[from] === 39) && bytes[from] === bytes[to - 1];

/** The row that is open ends: a row of a table, or a label with its values. */
export function row(page: Page): void {
  const { sink, stretch, cells, isTable } = page;
  const hasCode = page.hasCodeInRow;
  page.hasCodeInRow = false;
  const last = page.ends[cells - 1]!;
  // Signs between cells are no more than a space.
  if (isBlank(stretch.bytes, isTable ? page.unread : startOf(page, 1), last)) return;
  if (!isTable || (cells === 2 && !page.hasNamedColumn)) {
    const place = labelPlace(page, 0);
    const isPair = !isTable || place.label.patterns.length > 0;
    for (let index = 1; isPair && index < cells; index += 1) value(page, place, index);
    if (isPair) return;
  }
  if (isTable && page.columnCount === 0 && arePairs(page)) {
    for (let index = 0; index < cells; index += 2) value(page, labelPlace(page, index), index + 1);
    return;
  }
  sink.rows += 1;
  codeIs(page, hasCode);
  sink.collector.open('table');
  for (let index = 0; index < cells; index += 1)
    value(page, index < page.columnCount ? page.columns[index]! : sink.places.root, index);
  sink.collector.close(false);
  codeIs(page, false);
}

/** The row that is open names the columns. */
export function header(page: Page): void {
  const { places } = page.sink;
  const isNameless = isBlank(page.stretch.bytes, page.unread, page.ends[page.cells - 1]!);
  const list = places.elementOf(places.root);
  page.nameless ??= places.child(list, '');
  page.hasNamedColumn = false;
  for (let index = 0; index < page.cells; index += 1) {
    const column = isNameless ? page.nameless : places.child(list, nameOf(page, index));
    page.columns[index] = column;
    page.hasNamedColumn ||= column.label.patterns.length > 0;
  }
  page.columnCount = page.cells;
}
