import { flush } from '../scan/flush';
import type { Place } from '../scan/places';
import { beginRow, endRow, putValue } from '../scan/rows';
import type { Sink } from '../scan/sink';
import { isSegment, type Messages, readSegment } from './hl7-segments';
import { type Delimiters, makeSpeaker, useSigns } from './hl7-values';
import type { Reader } from './reader';
import { isText } from './recall';
import { type Splitter, splitAt } from './split';
import { emptyWindow, seek, seekIn } from './window';

/** The header of a message: its field separator, and the signs that part what stands in a field. */
const HEADER = /(?:MSH|[FB]HS)([!-/:-@[-^`{-~])((?:(?!\1)[!-/:-@[-^`{-~]){2,5})\1/;
const SEGMENT = /^[A-Z][A-Z0-9]{2}(?=[^\w\s]|$)/;
/** A longer segment (a document in base64) is read in parts. */
const LONGEST = 32_768;
const LONGEST_PREFIX = 300;
/** Logs write the end of a segment in signs that can be seen. */
const WRITTEN_END = /(\\[rn]|<CR>)(?=[A-Z][A-Z0-9]{2}[^\w\s])/;
const STANDARD: Delimiters = { field: '|', component: '^', repetition: '~', escape: '\\', part: '&' };

/** Whether a text is messages of HL7 version 2: a header, and more segments than other lines from there on. */
export function isHl7(start: string): boolean {
  const header = HEADER.exec(start);
  if (!header) return false;
  const lines = start
    .slice(header.index)
    .split(/[\r\n]+|(?:\\[rn]|<CR>)(?=[A-Z])/)
    .filter(line => line.trim() !== '');
  const field = header[1]!;
  const isSegment = (line: string) => SEGMENT.test(line) && line[3] === field;
  // In a log, each message begins behind the time it came.
  const segments = lines.filter(line => isSegment(plain(line)) || HEADER.test(line.slice(0, LONGEST_PREFIX))).length;
  const isFirst = start.slice(0, header.index).trim() === '';
  return segments * 2 >= lines.length && (isFirst || segments > 2) && (lines.length > 1 || isFirst);
}

/** The bytes that MLLP puts around a message are none of it. */
const plain = (line: string): string => line.replace(/^[\p{Cc}\ufeff\s]+/u, '');

/**
 * Reads messages of HL7 version 2, one below the other, in a batch or in a log: a message is a record, and a field is
 * named for what the standard says it holds. https://www.hl7.org/implement/standards/product_section.cfm?section=13
 */
export const readHl7 = (sink: Sink): Reader => readSegments(sink, sink.places.root);

/** Whether a string of JSON is a message, as queues and search servers keep them. */
export const isMessage = (text: string): boolean => text.startsWith('MSH') && HEADER.exec(text)?.index === 0;

/** The readers of messages that stand in strings, by where those stand. */
const spoken = new WeakMap<Place, Splitter>();

/** Reads a message that stands in a string. */
export function speakMessage(sink: Sink, around: Place, text: string, offset: number): void {
  const reader = spoken.get(around) ?? readSegments(sink, around);
  spoken.set(around, reader);
  reader.whole(text, offset);
  flush(sink);
}

function readSegments(sink: Sink, around: Place): Splitter {
  const window = emptyWindow();
  const messages: Messages = {
    sink,
    around,
    window,
    speaker: makeSpeaker(sink, window),
    segments: new Map(),
    segment: null,
    separator: STANDARD.field.charCodeAt(0),
    component: STANDARD.component.charCodeAt(0),
    header: '',
    isOpen: false,
    last: around,
    observedStart: 0,
    observedEnd: 0,
    nextMessage: seekIn(window, 'MSH'),
    nextBatch: seekIn(window, 'HS'),
    nextReturn: seekIn(window, '\\r'),
    nextLine: seekIn(window, '\\n'),
    nextBracket: seekIn(window, '<CR>'),
    nextEscape: seekIn(window, STANDARD.escape),
    plainUntil: -1,
    plainPieces: -1,
  };
  useSigns(messages.speaker, STANDARD);
  const lines = splitAt(messages, '\r\n', LONGEST, readLine);
  const end = () => {
    close(messages);
    messages.last = around;
  };
  return {
    feed: lines.feed,
    end() {
      lines.end();
      end();
    },
    whole(text, offset) {
      lines.whole(text, offset);
      end();
    },
  };
}

function close(messages: Messages): void {
  if (messages.isOpen) endRow(messages.sink, false);
  messages.isOpen = false;
}

function open(messages: Messages): void {
  close(messages);
  beginRow(messages.sink);
  messages.sink.rows += 1;
  messages.isOpen = true;
}

function readLine(messages: Messages, start: number, until: number): void {
  const { sink, window } = messages;
  const { text } = window.stretch;
  if (sink.hearsLines()) {
    flush(sink);
    sink.line(text.slice(start, until));
  }
  if (isOneSegment(messages, start, until)) {
    readPart(messages, start, until);
    return;
  }
  let from = start;
  for (const [number, each] of text.slice(start, until).split(WRITTEN_END).entries()) {
    if (number % 2 === 0) readPart(messages, from, from + each.length);
    from += each.length;
  }
}

/** Whether no end of a segment can be seen in a line. */
function isOneSegment(messages: Messages, start: number, until: number): boolean {
  const { window, nextReturn, nextLine, nextBracket } = messages;
  if (messages.plainPieces !== window.pieces || messages.plainUntil < start) {
    messages.plainPieces = window.pieces;
    messages.plainUntil = Math.min(seek(nextReturn, start), seek(nextLine, start), seek(nextBracket, start));
  }
  return until <= messages.plainUntil;
}

/** What ends like a line: mostly a segment, or a header like the one before. */
function readPart(messages: Messages, start: number, until: number): void {
  const { window, separator, header } = messages;
  const { bytes, text } = window.stretch;
  if (isHeaderAgain(messages, start, until)) {
    open(messages);
    readSegment(messages, start, until, start + header.length);
    return;
  }
  const headerAt = Math.min(seek(messages.nextMessage, start), seek(messages.nextBatch, start));
  if (headerAt < until && headerAt <= start + LONGEST_PREFIX)
    readOther(messages, start, until, HEADER.exec(text.slice(start, Math.min(until, start + LONGEST_PREFIX))));
  else if (isSegment(bytes, start, until, separator)) readSegment(messages, start, until, start);
  else readOther(messages, start, until, null);
}

/** Whether a message begins like the one before. */
function isHeaderAgain({ window, header }: Messages, start: number, until: number): boolean {
  const end = start + header.length;
  return header.startsWith('MSH') && end <= until && isText(window.stretch.bytes, start, end, header);
}

/** A header with what stands before it, or text that is no segment. */
function readOther(messages: Messages, start: number, until: number, found: RegExpExecArray | null): void {
  const { sink, window, last } = messages;
  const { stretch, offset } = window;
  const first = start + (until - start - plain(stretch.text.slice(start, until)).length);
  const shown = found ? start + found.index : first;
  if (found) {
    if (shown > first) readProse(messages, start, shown);
    begin(messages, found);
  }
  if (shown === until) return;
  if (isSegment(stretch.bytes, shown, until, messages.separator)) readSegment(messages, shown, until, shown);
  else if (messages.isOpen) putValue(sink, last, stretch, shown, until, offset);
  else readProse(messages, shown, until);
}

function readProse({ sink, window }: Messages, start: number, until: number): void {
  flush(sink);
  sink.proseIn(window.stretch, start, until, window.offset);
}

function begin(messages: Messages, [header, field, signs]: RegExpExecArray): void {
  const delimiters = delimitersOf(field!, signs!);
  messages.header = header!;
  messages.separator = field!.charCodeAt(0);
  messages.component = delimiters.component.charCodeAt(0);
  if (delimiters.escape !== messages.nextEscape.what) {
    messages.nextEscape = seekIn(messages.window, delimiters.escape);
  }
  useSigns(messages.speaker, delimiters);
  if (header!.startsWith('MSH')) open(messages);
}

/** Some systems double the escape sign; what a header leaves out is as usual. */
function delimitersOf(field: string, signs: string): Delimiters {
  const [component, repetition, third, part] = [...new Set(signs)];
  return {
    field,
    component: component!,
    repetition: repetition ?? STANDARD.repetition,
    escape: part === undefined ? STANDARD.escape : third!,
    part: part ?? STANDARD.part,
  };
}
