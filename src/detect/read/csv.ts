import { flush } from '../scan/flush';
import type { Place } from '../scan/places';
import { beginRow, endRow, putText, putValue } from '../scan/rows';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill } from '../scan/stretch';
import { cutRows, isBlank, isDoubled, type Row, textOf, textsOf } from './csv-rows';
import type { CsvShape } from './csv-shape';
import type { Reader } from './reader';

/** A table that is being read. */
interface Table {
  sink: Sink;
  delimiter: string;
  /** Where cells stand that no column names. */
  list: Place;
  /** Null before the row that names them. */
  columns: readonly Place[] | null;
  /** Titles that are still to come. */
  above: number;
}

/** Reads delimited text: one row names the columns, what stands above it is a title, every row below is a record. */
export function readCsv(sink: Sink, { delimiter, titles, names }: CsvShape): Reader {
  const list = sink.places.child(sink.places.root, '[]');
  const columns = names?.map(name => (name === '' ? list : sink.places.child(list, name))) ?? null;
  const table: Table = { sink, delimiter, list, columns, above: titles };
  return cutRows(delimiter, table, readRow);
}

function readRow(table: Table, row: Row): void {
  const { sink, columns, list } = table;
  if (sink.hearsLines()) {
    flush(sink);
    sink.line(textsOf(row).join(table.delimiter));
  }
  if (isBlank(row)) return;
  if (columns !== null) readRecord(table, row, columns);
  else if (table.above > 0) {
    table.above -= 1;
    readTitle(table, row);
  } else {
    table.columns = textsOf(row).map(text => (text.trim() === '' ? list : sink.places.child(list, text.trim())));
  }
}

function readTitle({ sink }: Table, row: Row): void {
  const title = emptyStretch();
  sink.collector.open('text');
  for (let index = 0; index < row.count; index += 1) {
    const text = textOf(row, index);
    fill(title, text);
    sink.proseIn(title, 0, text.length, row.window.offset + row.starts[index]!);
  }
  sink.collector.close(false);
}

function readRecord({ sink, list }: Table, row: Row, columns: readonly Place[]): void {
  const { window, count, starts, ends, hasDoubled } = row;
  const { stretch, offset } = window;
  const { bytes } = stretch;
  sink.rows += 1;
  beginRow(sink);
  for (let index = 0; index < count; index += 1) {
    let start = starts[index]!;
    let end = ends[index]!;
    while (start < end && bytes[start]! <= 32) start += 1;
    while (end > start && bytes[end - 1]! <= 32) end -= 1;
    const place = index < columns.length ? columns[index]! : list;
    if (start === end && place.hearers?.length === 0) continue;
    if (hasDoubled && isDoubled(row, index)) putText(sink, place, textOf(row, index).trim(), offset + start);
    else putValue(sink, place, stretch, start, end, offset);
  }
  endRow(sink, false);
}
