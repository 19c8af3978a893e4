import type { Sink } from '../scan/sink';
import { isBlank } from './blank';
import { codeIs, endCell, endRow, goOn, header, type Page, row } from './page-rows';
import type { Reader } from './reader';
import { CELL_SIGN, CODE_END_SIGN, CODE_SIGN, HEADER_SIGN, makeSigns, ROW_SIGN, searchSign, TABLE_SIGN } from './signs';
import { emptyWindow, slide } from './window';

/** Running text is one record up to the next block beyond this many characters. */
const RECORD = 1_500;
/** What waits for its end longer than this is read as it comes. */
const LONGEST = 16_384;
/** A row with more cells, or more characters, is read as several. */
const MOST_CELLS = 10_000;
const MOST_ROW = 262_144;
const SIGNS = [CELL_SIGN, ROW_SIGN, HEADER_SIGN, TABLE_SIGN, CODE_SIGN, CODE_END_SIGN];
/** Signs stand together, in a table: what is farther from the last one is looked for by the platform. */
const NEAR = 64;
const LINE = '\n';
const NEW_LINE = 10;

/** Reads a page in the notation of `snapshot/text.ts`: running text, tables, pairs of label and value. */
export function readPage(sink: Sink): Reader {
  const window = emptyWindow();
  const page: Page = {
    sink,
    window,
    stretch: window.stretch,
    signs: makeSigns(SIGNS),
    unread: 0,
    ends: [],
    cells: 0,
    isTable: false,
    columns: [],
    columnCount: 0,
    nameless: null,
    hasNamedColumn: false,
    spoken: 0,
    hasCodeInRow: false,
    isCode: false,
    isNew: true,
  };
  sink.collector.open('article');
  return { feed: text => feed(page, text), end: () => end(page) };
}

function feed(page: Page, piece: string): void {
  read(page, piece);
  const { text } = page.stretch;
  const length = text.length - page.unread;
  if (page.isTable || page.cells > 0) {
    // A row without end is read in pieces.
    if (length < MOST_ROW) return;
    endRow(page, text.length);
    goOn(page, text.length);
    return;
  }
  // Long running text is spoken as it comes; at a line's end, or a space, so that no value is cut.
  if (length < LONGEST) return;
  const line = text.lastIndexOf(LINE) + 1;
  const cut = line > page.unread ? line : text.lastIndexOf(' ') + 1;
  if (cut <= page.unread && length < 4 * LONGEST) return;
  const to = cut > page.unread ? cut : text.length;
  speak(page, page.unread, to);
  goOn(page, to);
}

function end(page: Page): void {
  const to = page.stretch.text.length;
  if (page.cells > 0) endRow(page, to);
  else speak(page, page.unread, to);
  page.sink.collector.close(false);
}

function read(page: Page, piece: string): void {
  const { signs, stretch, ends, unread } = page;
  const { isSign } = signs;
  const known = stretch.text.length - unread;
  slide(page.window, unread, piece);
  for (let index = 0; index < page.cells; index += 1) ends[index]! -= unread;
  page.unread = 0;
  const { bytes, text } = stretch;
  const { length } = text;
  signs.ahead.fill(-1);
  let plain = 0;
  for (let at = known; at < length; at += 1) {
    if (isSign[bytes[at]!] === 0) {
      plain += 1;
      if (plain < NEAR) continue;
      at = searchSign(signs, text, at);
      if (at >= length) return;
    }
    plain = 0;
    const byte = bytes[at]!;
    if (byte === CELL_SIGN) meetCell(page, at);
    else if (byte === TABLE_SIGN) meetTable(page, at);
    else if (byte === ROW_SIGN || byte === HEADER_SIGN) {
      endCell(page, at);
      if (byte === ROW_SIGN) row(page);
      else header(page);
      goOn(page, at + 1);
    } else meetCode(page, at, byte === CODE_SIGN);
  }
}

function meetCell(page: Page, at: number): void {
  if (!page.isTable && page.cells === 0) {
    // The label of a pair: what stands above its line is running text.
    const { bytes } = page.stretch;
    let line = at;
    while (line > page.unread && bytes[line - 1] !== NEW_LINE) line -= 1;
    speak(page, page.unread, line);
    page.unread = line;
  }
  endCell(page, at);
  if (page.cells < MOST_CELLS) return;
  row(page);
  goOn(page, at + 1);
}

function meetTable(page: Page, at: number): void {
  if (page.cells > 0) endRow(page, at);
  else speak(page, page.unread, at);
  nextRecord(page);
  page.isTable = !page.isTable;
  page.columnCount = 0;
  page.hasNamedColumn = false;
  goOn(page, at + 1);
}

function meetCode(page: Page, at: number, isStart: boolean): void {
  if (page.cells > 0 || page.isTable) {
    page.hasCodeInRow ||= isStart;
    return;
  }
  speak(page, page.unread, at);
  nextRecord(page);
  codeIs(page, isStart);
  goOn(page, at + 1);
}

function nextRecord(page: Page): void {
  if (page.isNew) return;
  const { collector } = page.sink;
  collector.close(false);
  collector.open('article');
  page.spoken = 0;
  page.isNew = true;
}

/** Running text, in records of whole lines. */
function speak(page: Page, start: number, to: number): void {
  const { stretch, sink } = page;
  if (isBlank(stretch.bytes, start, to)) return;
  for (let from = start; from < to; ) {
    const least = Math.max(from, from + RECORD - page.spoken);
    let next = least < to ? stretch.text.indexOf(LINE, least) + 1 : to;
    if (next <= 0 || next > to) next = to;
    sink.proseIn(stretch, from, next, page.window.offset);
    page.isNew = false;
    page.spoken += next - from;
    if (page.spoken > RECORD) nextRecord(page);
    from = next;
  }
}
