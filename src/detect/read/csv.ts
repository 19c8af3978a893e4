import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { cutRows, isBlank, isDoubled, type Row, textOf, textsOf } from './csv-rows';
import type { CsvShape } from './csv-shape';
import type { Reader } from './reader';

/** Reads delimited text: one row names the columns, what stands above it is a title, every row below is a record. */
export function readCsv(sink: Sink, { delimiter, titles, isNameless }: CsvShape): Reader {
  const { collector, places } = sink;
  const list = places.child(places.root, '[]');
  let columns: readonly Place[] | null = isNameless ? [] : null;
  let above = titles;

  const title = (row: Row) => {
    collector.open('text');
    for (let index = 0; index < row.count; index += 1)
      sink.prose(textOf(row, index), row.window.offset + row.starts[index]!);
    collector.close(false);
  };
  const record = (row: Row, named: readonly Place[]) => {
    const { window, count, starts, ends, hasDoubled } = row;
    const { stretch, offset } = window;
    const { bytes } = stretch;
    sink.rows += 1;
    collector.open('row');
    for (let index = 0; index < count; index += 1) {
      let start = starts[index]!;
      let end = ends[index]!;
      while (start < end && bytes[start]! <= 32) start += 1;
      while (end > start && bytes[end - 1]! <= 32) end -= 1;
      const place = index < named.length ? named[index]! : list;
      if (start === end && place.hearers?.length === 0) continue;
      if (hasDoubled && isDoubled(row, index)) sink.value(place, textOf(row, index).trim(), offset + start);
      else sink.valueIn(place, stretch, start, end, offset);
    }
    collector.close(false);
  };
  return cutRows(delimiter, row => {
    if (sink.hearsLines()) sink.line(textsOf(row).join(delimiter));
    if (isBlank(row)) return;
    if (columns) return record(row, columns);
    if (above > 0) {
      above -= 1;
      return title(row);
    }
    columns = textsOf(row).map(text => (text.trim() === '' ? list : places.child(list, text.trim())));
  });
}
