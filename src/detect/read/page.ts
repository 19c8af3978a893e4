import type { Sink } from '../scan/sink';
import { isBlank } from './blank';
import { readFixedPart } from './fixed';
import { codeIs, endCell, endRow, goOn, header, type Page, row } from './page-rows';
import type { Reader } from './reader';
import { CELL_SIGN, CODE_END_SIGN, CODE_SIGN, HEADER_SIGN, makeSigns, ROW_SIGN, searchSign, TABLE_SIGN } from './signs';
import { emptyWindow, slide } from './window';

/** Running text is one record up to the next block beyond this many characters. */
const RECORD = 1_500;
/** What waits for its end longer than this is read as it comes. */
const LONGEST = 16_384;
/** So much of what was read is kept: some patterns look at what stands before a value. */
const BEHIND = 256;
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
    fixed: null,
  };
  sink.collector.open('article');
  return { feed: text => feed(page, text), end: () => end(page) };
}

function feed(page: Page, piece: string): void {
  read(page, piece);
  const { text } = page.stretch;
  let length = text.length - page.unread;
  if (page.isTable || page.cells > 0) {
    // A row without end is read in pieces.
    if (length < MOST_ROW) return;
    endRow(page, text.length);
    goOn(page, text.length);
    return;
  }
  // Long running text is spoken as it comes, in whole records; what has no end is cut at a space, so that no value is.
  if (length < RECORD) return;
  const line = text.lastIndexOf(LINE) + 1;
  if (line > page.unread) {
    goOn(page, speakRecords(page, page.unread, line));
    length = text.length - page.unread;
  }
  if (length < LONGEST) return;
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
  const gone = Math.max(0, unread - BEHIND);
  const known = stretch.text.length - gone;
  slide(page.window, gone, piece);
  for (let index = 0; index < page.cells; index += 1) ends[index]! -= gone;
  page.unread -= gone;
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
      beginPair(page, at);
      endCell(page, at);
      if (byte === ROW_SIGN) row(page);
      else header(page);
      goOn(page, at + 1);
    } else meetCode(page, at, byte === CODE_SIGN);
  }
}

/** The first cell of a pair, or its only one: what stands above its line is running text. */
function beginPair(page: Page, at: number): void {
  if (page.isTable || page.cells > 0) return;
  const { bytes } = page.stretch;
  let line = at;
  while (line > page.unread && bytes[line - 1] !== NEW_LINE) line -= 1;
  speak(page, page.unread, line);
  page.unread = line;
}

function meetCell(page: Page, at: number): void {
  beginPair(page, at);
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
  if (isBlank(page.stretch.bytes, start, to)) return;
  const from = speakRecords(page, start, to);
  if (from < to) say(page, from, to);
}

/** As far as there are whole records before `to`; gives where the next begins. */
function speakRecords(page: Page, start: number, to: number): number {
  const { bytes, text } = page.stretch;
  if (isBlank(bytes, start, to)) return start;
  page.fixed = readFixedPart(page.sink, page.stretch, start, to, page.window.offset, page.fixed);
  if (page.fixed !== null) {
    page.isNew = false;
    return to;
  }
  for (let from = start; ; ) {
    const least = Math.max(from, from + RECORD - page.spoken);
    const next = least < to ? text.indexOf(LINE, least) + 1 : 0;
    if (next === 0 || next > to) return from;
    say(page, from, next);
    from = next;
  }
}

function say(page: Page, from: number, to: number): void {
  page.sink.proseIn(page.stretch, from, to, page.window.offset);
  page.isNew = false;
  page.spoken += to - from;
  if (page.spoken > RECORD) nextRecord(page);
}
