import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill } from '../scan/stretch';
import type { Reader } from './reader';
import { CELL_SIGN, CODE_END_SIGN, CODE_SIGN, HEADER_SIGN, makeSigns, ROW_SIGN, TABLE_SIGN } from './signs';

/** Running text is one record up to the next block beyond this many characters. */
const RECORD = 1_500;
/** What waits for its end longer than this is read as it comes. */
const LONGEST = 16_384;
/** Longest label of a pair, and name of a column. */
const LONGEST_NAME = 80;
/** A row with more cells, or more characters, is read as several. */
const MOST_CELLS = 10_000;
const MOST_ROW = 262_144;
const SIGNS = [CELL_SIGN, ROW_SIGN, HEADER_SIGN, TABLE_SIGN, CODE_SIGN, CODE_END_SIGN];
/** Signs stand together, in a table: what is farther from the last one is looked for by the platform. */
const NEAR = 64;
const LINE = '\n';
const NEW_LINE = 10;
const SPACE = 32;

/** Reads a page in the notation of `snapshot/text.ts`: running text, tables, pairs of label and value. */
export function readPage(sink: Sink): Reader {
  const { places, collector } = sink;
  const stretch = emptyStretch();
  const signs = makeSigns(SIGNS, stretch);
  const { isSign } = signs;
  /** Where the stretch begins in the page's text. */
  let offset = 0;
  /** Where in the stretch what is not yet read begins: running text, or the row that is open. */
  let unread = 0;
  /** Where the cells of the row that is open end; the first begins at `unread`, each other behind the one before. */
  const ends: number[] = [];
  let cells = 0;
  let isTable = false;
  /** The places of the table's columns: so many of the list, which is used again. */
  const columns: Place[] = [];
  let columnCount = 0;
  let list: Place | null = null;
  let nameless: Place | null = null;
  let hasNamedColumn = false;
  let spoken = 0;
  let hasCodeInRow = false;
  let isCode = false;
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
    if (isBlank(stretch.bytes, start, end)) return;
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
  const codeIs = (next: boolean) => {
    if (isCode !== next) collector.code(next);
    isCode = next;
  };
  const startOf = (index: number) => (index === 0 ? unread : ends[index - 1]! + 1);
  const nameOf = (index: number) => {
    const start = startOf(index);
    return stretch.text.slice(start, Math.min(ends[index]!, start + LONGEST_NAME)).trim();
  };
  const labelPlace = () => places.child(places.root, nameOf(0).replace(':', '').trim());
  const value = (place: Place, index: number) => {
    const { bytes } = stretch;
    let from = startOf(index);
    let to = ends[index]!;
    while (from < to && bytes[from]! <= SPACE) from += 1;
    if (from >= to) return;
    while (bytes[to - 1]! <= SPACE) to -= 1;
    isNew = false;
    sink.valueIn(place, stretch, from, to, offset);
  };
  const values = (place: Place) => {
    for (let index = 1; index < cells; index += 1) value(place, index);
  };
  const row = () => {
    const hasCode = hasCodeInRow;
    hasCodeInRow = false;
    const last = ends[cells - 1]!;
    // Signs between cells are no more than a space.
    if (isBlank(stretch.bytes, isTable ? unread : startOf(1), last)) return;
    if (!isTable) return values(labelPlace());
    if (cells === 2 && !hasNamedColumn) {
      const place = labelPlace();
      if (place.label.patterns.length > 0) {
        if (!isBlank(stretch.bytes, startOf(1), last)) values(place);
        return;
      }
    }
    sink.rows += 1;
    codeIs(hasCode);
    collector.open('table');
    for (let index = 0; index < cells; index += 1) value(index < columnCount ? columns[index]! : places.root, index);
    collector.close(false);
    codeIs(false);
  };
  const header = () => {
    const isNameless = isBlank(stretch.bytes, unread, ends[cells - 1]!);
    list ??= places.child(places.root, '[]');
    nameless ??= places.child(list, '');
    hasNamedColumn = false;
    for (columnCount = 0; columnCount < cells; columnCount += 1) {
      const column = isNameless ? nameless : places.child(list, nameOf(columnCount));
      columns[columnCount] = column;
      hasNamedColumn ||= column.label.patterns.length > 0;
    }
  };
  const endCell = (end: number) => {
    ends[cells] = end;
    cells += 1;
  };
  /** Everything up to `to` is read. */
  const goOn = (to: number) => {
    unread = to;
    cells = 0;
  };
  const endRow = (end: number) => {
    endCell(end);
    row();
  };
  const meetCell = (at: number) => {
    if (!isTable && cells === 0) {
      // The label of a pair: what stands above its line is running text.
      let line = at;
      while (line > unread && stretch.bytes[line - 1] !== NEW_LINE) line -= 1;
      speak(unread, line);
      unread = line;
    }
    endCell(at);
    if (cells < MOST_CELLS) return;
    row();
    goOn(at + 1);
  };
  const meetTable = (at: number) => {
    if (cells > 0) endRow(at);
    else speak(unread, at);
    nextRecord();
    isTable = !isTable;
    columnCount = 0;
    hasNamedColumn = false;
    goOn(at + 1);
  };
  const meetCode = (at: number, isStart: boolean) => {
    if (cells > 0 || isTable) {
      hasCodeInRow ||= isStart;
      return;
    }
    speak(unread, at);
    nextRecord();
    codeIs(isStart);
    goOn(at + 1);
  };
  const sign = (byte: number, at: number) => {
    if (byte === CELL_SIGN) meetCell(at);
    else if (byte === TABLE_SIGN) meetTable(at);
    else if (byte === ROW_SIGN || byte === HEADER_SIGN) {
      endCell(at);
      if (byte === ROW_SIGN) row();
      else header();
      goOn(at + 1);
    } else meetCode(at, byte === CODE_SIGN);
  };
  const read = (text: string) => {
    const known = stretch.text.length - unread;
    fill(stretch, known > 0 ? stretch.text.slice(unread) + text : text);
    offset += unread;
    for (let index = 0; index < cells; index += 1) ends[index]! -= unread;
    unread = 0;
    const { bytes } = stretch;
    const { length } = stretch.text;
    signs.begin();
    let plain = 0;
    for (let at = known; at < length; at += 1) {
      if (isSign[bytes[at]!] === 0) {
        plain += 1;
        if (plain < NEAR) continue;
        at = signs.search(at);
        if (at >= length) return;
      }
      plain = 0;
      sign(bytes[at]!, at);
    }
  };

  return {
    feed(text) {
      read(text);
      const { text: all } = stretch;
      const length = all.length - unread;
      if (isTable || cells > 0) {
        // A row without end is read in pieces.
        if (length < MOST_ROW) return;
        endRow(all.length);
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
      if (cells > 0) endRow(end);
      else speak(unread, end);
      collector.close(false);
    },
  };
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && bytes[at]! <= SPACE) at += 1;
  return at >= end;
}
