import { CELL, CODE, CODE_END, HEADER, ROW, TABLE } from '../../snapshot/text';
import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill } from '../scan/stretch';
import type { Reader } from './reader';
import { makeSigns } from './signs';

/** Running text is one record up to the next block beyond this many characters. */
const RECORD = 1_500;
/** What waits for its end longer than this is read as it comes. */
const LONGEST = 16_384;
/** Longest label of a pair, and name of a column. */
const LONGEST_NAME = 80;
const LINE = '\n';
const NEW_LINE = 10;

/** A part of the stretch that is being read. */
interface Part {
  start: number;
  end: number;
}

/** Reads a page in the notation of `snapshot/text.ts`: running text, tables, pairs of label and value. */
export function readPage(sink: Sink): Reader {
  const { places, collector } = sink;
  const stretch = emptyStretch();
  const signs = makeSigns([CELL, ROW, HEADER, TABLE, CODE, CODE_END]);
  /** Where the stretch begins in the page's text. */
  let offset = 0;
  /** Where in the stretch what is not yet read begins: running text, or the row that is open. */
  let unread = 0;
  /** Where the cell that is open begins. */
  let cell = 0;
  let cells: Part[] = [];
  let isTable = false;
  let columns: Place[] | null = null;
  let spoken = 0;
  let hasCodeInRow = false;
  let isNew = true;

  collector.open('article');
  const nextRecord = () => {
    if (isNew) return;
    collector.close(false);
    collector.open('article');
    spoken = 0;
    isNew = true;
  };
  /** Running text, in records of whole lines. */
  const speak = (start: number, end: number) => {
    for (let from = start; from < end; ) {
      const least = Math.max(from, from + RECORD - spoken);
      let to = least < end ? stretch.text.indexOf(LINE, least) + 1 : end;
      if (to <= 0 || to > end) to = end;
      sink.proseIn(stretch, from, to, offset);
      isNew = false;
      spoken += to - from;
      if (spoken > RECORD) nextRecord();
      from = to;
    }
  };
  const textOf = ({ start, end }: Part) => stretch.text.slice(start, Math.min(end, start + LONGEST_NAME)).trim();
  const labelPlace = (label: Part) => places.child(places.root, textOf(label).replace(':', '').trim());
  const value = (place: Place, { start, end }: Part) => {
    const { bytes } = stretch;
    let from = start;
    let to = end;
    while (from < to && bytes[from]! <= 32) from += 1;
    while (to > from && bytes[to - 1]! <= 32) to -= 1;
    if (from >= to) return;
    isNew = false;
    sink.valueIn(place, stretch, from, to, offset);
  };
  const isBlank = ({ start, end }: Part) => {
    let at = start;
    while (at < end && stretch.bytes[at]! <= 32) at += 1;
    return at >= end;
  };
  const pair = (label: Part, values: readonly Part[]) => {
    if (values.every(isBlank)) return;
    const place = labelPlace(label);
    for (const each of values) value(place, each);
  };
  const row = () => {
    const [first, ...others] = cells;
    const hasCode = hasCodeInRow;
    hasCodeInRow = false;
    if (!first || cells.every(isBlank)) return;
    if (!isTable) return pair(first, others);
    const isNamedByColumn = columns?.some(column => column.label.patterns.length > 0) ?? false;
    const isPair = cells.length === 2 && !isNamedByColumn && labelPlace(first).label.patterns.length > 0;
    if (isPair) return pair(first, others);
    sink.rows += 1;
    collector.code(hasCode);
    collector.open('table');
    for (const [index, each] of cells.entries()) value(columns?.[index] ?? places.root, each);
    collector.close(false);
    collector.code(false);
  };
  const endCell = (end: number) => cells.push({ start: cell, end });
  /** Everything up to `to` is read. */
  const goOn = (to: number) => {
    unread = cell = to;
    if (cells.length > 0) cells = [];
  };
  const sign = (character: string, at: number) => {
    switch (character) {
      case CELL:
        if (!isTable && cells.length === 0) {
          // The label of a pair: what stands above its line is running text.
          let line = at;
          while (line > unread && stretch.bytes[line - 1] !== NEW_LINE) line -= 1;
          speak(unread, line);
          unread = line;
          cell = unread;
        }
        endCell(at);
        cell = at + 1;
        if (cells.length < MOST_CELLS) return;
        row();
        return goOn(at + 1);
      case ROW:
        endCell(at);
        row();
        return goOn(at + 1);
      case HEADER: {
        endCell(at);
        const list = places.child(places.root, '[]');
        columns = cells.map(each => places.child(list, textOf(each)));
        return goOn(at + 1);
      }
      case TABLE:
        if (cells.length > 0) {
          endCell(at);
          row();
        } else speak(unread, at);
        nextRecord();
        isTable = !isTable;
        columns = null;
        return goOn(at + 1);
      default:
        if (cells.length > 0 || isTable) {
          hasCodeInRow ||= character === CODE;
          return;
        }
        speak(unread, at);
        nextRecord();
        collector.code(character === CODE);
        return goOn(at + 1);
    }
  };
  const read = (text: string) => {
    const known = stretch.text.length - unread;
    const begin = unread;
    fill(stretch, known > 0 ? stretch.text.slice(unread) + text : text);
    offset += begin;
    unread = 0;
    cell -= begin;
    for (const each of cells) {
      each.start -= begin;
      each.end -= begin;
    }
    signs.begin(stretch.text, known);
    for (let at = signs.next(); at >= 0; at = signs.next()) sign(stretch.text[at]!, at);
  };

  return {
    feed(text) {
      read(text);
      const { text: all } = stretch;
      const length = all.length - unread;
      if (isTable || cells.length > 0) {
        // A row without end is read in pieces.
        if (length < MOST_ROW) return;
        endCell(all.length);
        row();
        return goOn(all.length);
      }
      // Long running text is spoken as it comes; at a line's end, or a space, so that no value is cut.
      if (length < LONGEST) return;
      const line = all.lastIndexOf(LINE) + 1;
      const cut = line > unread ? line : all.lastIndexOf(' ') + 1;
      if (cut <= unread && length < 4 * LONGEST) return;
      const end = cut > unread ? cut : all.length;
      speak(unread, end);
      goOn(end);
    },
    end() {
      const end = stretch.text.length;
      if (cells.length > 0) {
        endCell(end);
        row();
      } else speak(unread, end);
      collector.close(false);
    },
  };
}

/** A row with more cells, or more characters, is read as several. */
const MOST_CELLS = 10_000;
const MOST_ROW = 262_144;
