import type { RecordForm } from '../judge/record';
import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill, type Stretch } from '../scan/stretch';
import { hasGap } from './blank';
import { cellsOf, type FixedShape, fits, fixedShapeOf, isRule } from './fixed-shape';
import type { Reader } from './reader';
import { splitAt } from './split';
import { emptyWindow } from './window';

const LONGEST = 8_192;
/** Wide gaps are what tells such a table. */
const GAP = '  ';

/** A table of fixed columns that is being read. */
interface Fixed {
  sink: Sink;
  shape: FixedShape;
  form: RecordForm;
  columns: readonly Place[];
  /** Lines so far; whether a record is open. */
  lines: number;
  isOpen: boolean;
  /** That is one of lines that are no rows. */
  isText: boolean;
  line: Stretch;
}

/** The layout of a text, as far as it is there. */
export function shapeOfFixed(text: string, { places }: Sink): FixedShape | null {
  if (!text.includes(GAP)) return null;
  return fixedShapeOf(
    text.split('\n', 60).map(line => line.trimEnd()),
    name => places.isLabel(name),
  );
}

/** Reads such a table: a row is a record, with the lines below it that are no rows. */
export function readFixed(sink: Sink, shape: FixedShape): Reader {
  const fixed = begin(sink, shape, 'row');
  const window = emptyWindow();
  const lines = splitAt({ window }, '\n\n', LONGEST, (_, start, end) => {
    const line = window.stretch.text.slice(start, end);
    if (sink.hearsLines()) sink.line(line);
    takeLine(fixed, line.trimEnd(), window.offset + start);
  });
  return {
    feed: lines.feed,
    end() {
      lines.end();
      close(fixed);
    },
  };
}

/**
 * The same of a part of a page, whole lines of running text: such a table begins there, or goes on from the part before.
 * Gives its layout, null where there is none.
 */
export function readFixedPart(
  sink: Sink,
  stretch: Stretch,
  start: number,
  end: number,
  offset: number,
  before: FixedShape | null,
): FixedShape | null {
  if (!hasGap(stretch, start, end)) return null;
  const part = stretch.text.slice(start, end);
  const lines = part.split('\n').map(line => line.trimEnd());
  const goesOn = before !== null && lines.filter(line => line !== '' && fits(line, before)).length * 2 > lines.length;
  const shape = goesOn ? { ...before, above: -1 } : shapeOfFixed(part, sink);
  if (shape === null) return null;
  const fixed = begin(sink, shape, 'table');
  let at = offset + start;
  for (const line of part.split('\n')) {
    takeLine(fixed, line.trimEnd(), at);
    at += line.length + 1;
  }
  close(fixed);
  return shape;
}

function begin(sink: Sink, shape: FixedShape, form: RecordForm): Fixed {
  const { places } = sink;
  const list = places.child(places.root, '[]');
  const columns = shape.names.map(name => (name === '' ? list : places.child(list, name)));
  return { sink, shape, form, columns, lines: 0, isOpen: false, isText: false, line: emptyStretch() };
}

function takeLine(fixed: Fixed, line: string, start: number): void {
  const { sink, shape, columns } = fixed;
  fixed.lines += 1;
  if (fixed.lines === shape.above + 1 || isRule(line)) return;
  if (line.trim() === '') {
    close(fixed);
    return;
  }
  const cells = cellsOf(line, shape.cuts);
  if (fixed.lines <= shape.above || !fits(line, shape)) {
    if (!fixed.isOpen) sink.collector.open('text');
    fixed.isOpen ||= fixed.isText = true;
    fill(fixed.line, line);
    sink.proseIn(fixed.line, 0, line.length, start);
    return;
  }
  if (cells.every(({ text }, index) => text === shape.names[index])) return;
  // A row that goes on below itself has nothing in its first column.
  if (cells[0]!.text !== '' || !fixed.isOpen || fixed.isText) {
    close(fixed);
    sink.rows += 1;
    sink.collector.open(fixed.form);
    fixed.isOpen = true;
  }
  cells.forEach((cell, index) => {
    if (cell.text !== '') sink.value(columns[index]!, cell.text, start + cell.start);
  });
}

function close(fixed: Fixed): void {
  if (fixed.isOpen) fixed.sink.collector.close(false);
  fixed.isOpen = fixed.isText = false;
}
