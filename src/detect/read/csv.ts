import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { type Cell, cutRows, isBlank } from './csv-rows';
import type { CsvShape } from './csv-shape';
import type { Reader } from './reader';

/** Reads delimited text: one row names the columns, what stands above it is a title, every row below is a record. */
export function readCsv(sink: Sink, { delimiter, titles, isNameless }: CsvShape): Reader {
  let columns: Place[] | null = isNameless ? [] : null;
  let above = titles;

  const title = (cells: readonly Cell[]) => {
    sink.collector.open('text');
    for (const { text, start } of cells) sink.prose(text, start);
    sink.collector.close(false);
  };
  const list = sink.places.child(sink.places.root, '[]');
  const column = (name: string): Place => (name === '' ? list : sink.places.child(list, name));
  const record = (cells: readonly Cell[], named: readonly Place[]) => {
    sink.rows += 1;
    sink.collector.open('row');
    for (const [index, { text, start }] of cells.entries()) {
      const shown = text.trim();
      sink.value(named[index] ?? list, shown, start + (text.length - text.trimStart().length));
    }
    sink.collector.close(false);
  };

  return cutRows(delimiter, cells => {
    sink.line(cells.map(({ text }) => text).join(delimiter));
    if (isBlank(cells)) return;
    if (columns) return record(cells, columns);
    if (above === 0) {
      columns = cells.map(({ text }) => column(text.trim()));
      return;
    }
    above -= 1;
    title(cells);
  });
}
