import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { fieldsOf, segmentSays } from './hl7-fields';
import { type Delimiters, makeSpeaker, type Parts } from './hl7-values';
import type { Reader } from './reader';
import { isText, type Recall, recall, recallOf } from './recall';
import { type Splitter, splitAt } from './split';
import { emptyWindow, seekIn } from './window';

/** The header of a message: its field separator, and the signs that part what stands in a field. */
const HEADER = /(?:MSH|[FB]HS)([!-/:-@[-^`{-~])([!-/:-@[-^`{-~]{2,5}?)\1/;
const SEGMENT = /^[A-Z][A-Z0-9]{2}(?=[^\w\s]|$)/;
/** A longer segment (a document in base64) is read in parts. */
const LONGEST = 32_768;
const LONGEST_PREFIX = 300;
/** Logs write the end of a segment in signs that can be seen. */
const WRITTEN_END = /(\\[rn]|<CR>)(?=[A-Z][A-Z0-9]{2}[^\w\s])/;
/** Segments that are remembered by their names. */
const MOST_SEGMENTS = 1_000;
/** The fields of OBX that say what was observed, and what it came to. */
const OBSERVATION = 3;
const RESULT = 5;
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
}

/** A field that says something, where it stands and how it is laid out. */
interface KnownField {
  place: Place;
  says: string;
  parts: Parts | null;
}

/** What is known of the segments of one name. */
interface Segment {
  place: Place;
  isMessage: boolean;
  /** The separator is the first field of a header, so that its numbers run one ahead. */
  isHeader: boolean;
  isObservation: boolean;
  /** By number; undefined for those that say nothing of their own. */
  fields: readonly (KnownField | undefined)[];
  /** Where the result of an observation belongs, by what was observed. */
  results: Recall<Place>;
}

function readSegments(sink: Sink, around: Place): Splitter {
  const { places, collector } = sink;
  const window = emptyWindow();
  const { stretch } = window;
  const speaker = makeSpeaker(sink, window);
  const segments = new Map<number, Segment>();
  const [nextMessage, nextBatch] = [seekIn(window, 'MSH'), seekIn(window, 'HS')];
  const [nextReturn, nextLine, nextBracket] = [seekIn(window, '\\r'), seekIn(window, '\\n'), seekIn(window, '<CR>')];
  let nextEscape = seekIn(window, STANDARD.escape);
  let delimiters = STANDARD;
  let separator = STANDARD.field.charCodeAt(0);
  /** The header of the message that is open, as far as its signs. */
  let header = '';
  let isOpen = false;
  /** Where text that goes on in a line of its own belongs. */
  let last: Place = around;
  /** Where the segment says what was observed. */
  let observedStart = 0;
  let observedEnd = 0;

  const close = () => {
    if (isOpen) collector.close(false);
    isOpen = false;
  };
  const open = () => {
    close();
    collector.open('row');
    sink.rows += 1;
    isOpen = true;
  };
  const begin = (found: RegExpExecArray) => {
    header = found[0];
    delimiters = delimitersOf(found[1]!, found[2]!);
    separator = delimiters.field.charCodeAt(0);
    nextEscape = seekIn(window, delimiters.escape);
    speaker.use(delimiters);
    if (header.startsWith('MSH')) open();
  };
  const segmentAt = (start: number): Segment => {
    const { bytes, text } = stretch;
    const code = (bytes[start]! << 16) | (bytes[start + 1]! << 8) | bytes[start + 2]!;
    const known = segments.get(code);
    if (known) return known;
    const name = text.slice(start, start + 3);
    const place = places.child(around, name, segmentSays(name));
    const segment: Segment = {
      place,
      isMessage: name === 'MSH',
      isHeader: /^(?:MSH|FHS|BHS)/.test(name),
      isObservation: name === 'OBX',
      fields: fieldsOf(name).map(
        field =>
          field && { place: places.child(place, field.says), says: field.says, parts: speaker.partsOf(field.layout) },
      ),
      results: recallOf(observed => places.child(place, 'result', observed)),
    };
    if (segments.size < MOST_SEGMENTS) segments.set(code, segment);
    return segment;
  };
  const field = (
    { place, fields, isObservation, results }: Segment,
    number: number,
    start: number,
    until: number,
    hasEscapes: boolean,
  ) => {
    const known = number < fields.length ? fields[number] : undefined;
    last = known === undefined ? place : known.place;
    if (isObservation && number === OBSERVATION) observe(start, until);
    if (isObservation && number === RESULT && observedStart < observedEnd) {
      const result = recall(results, stretch, observedStart, observedEnd);
      if (result.label.patterns.length > 0) last = result;
    }
    if (known === undefined || known.parts === null) speaker.whole(last, start, until, hasEscapes);
    else speaker.speak(last, known.says, known.parts, start, until, hasEscapes);
  };
  /** The second component says in words what was observed. */
  const observe = (start: number, until: number) => {
    const component = delimiters.component.charCodeAt(0);
    const { bytes } = stretch;
    let first = start;
    while (first < until && bytes[first] !== component) first += 1;
    observedStart = observedEnd = Math.min(first + 1, until);
    while (observedEnd < until && bytes[observedEnd] !== component) observedEnd += 1;
  };
  const segment = (start: number, until: number) => {
    const { bytes } = stretch;
    const sign = separator;
    const known = segmentAt(start);
    const hasEscapes = nextEscape(start) < until;
    const least = known.isHeader ? 2 : 0;
    let number = known.isHeader ? 1 : 0;
    if (known.isMessage) sink.open(known.place);
    observedStart = observedEnd = 0;
    for (let at = start + 4; at < until; at += 1) {
      const from = at;
      while (at < until && bytes[at] !== sign) at += 1;
      number += 1;
      if (at > from && number > least) field(known, number, from, at, hasEscapes);
    }
  };

  const isSegment = (start: number, until: number): boolean => {
    const { bytes } = stretch;
    return (
      until > start + 3 &&
      bytes[start + 3] === separator &&
      isCapital(bytes[start]!) &&
      isCapitalOrDigit(bytes[start + 1]!) &&
      isCapitalOrDigit(bytes[start + 2]!)
    );
  };
  /** What ends like a line: mostly a segment, or a header like the one before. */
  const part = (start: number, until: number) => {
    const headerAt = Math.min(nextMessage(start), nextBatch(start));
    if (headerAt >= until || headerAt > start + LONGEST_PREFIX) {
      if (isSegment(start, until)) segment(start, until);
      else other(start, until, null);
      return;
    }
    if (header.startsWith('MSH') && isText(stretch.bytes, start, start + header.length, header)) {
      open();
      segment(start, until);
    } else other(start, until, HEADER.exec(stretch.text.slice(start, Math.min(until, start + LONGEST_PREFIX))));
  };
  const other = (start: number, until: number, found: RegExpExecArray | null) => {
    const { text } = stretch;
    const first = start + (until - start - plain(text.slice(start, until)).length);
    const shown = found ? start + found.index : first;
    if (found) {
      if (shown > first) sink.proseIn(stretch, start, shown, window.offset);
      begin(found);
    }
    if (shown === until) return;
    if (isSegment(shown, until)) segment(shown, until);
    else if (isOpen) sink.valueIn(last, stretch, shown, until, window.offset);
    else sink.proseIn(stretch, shown, until, window.offset);
  };
  const lines = splitAt(window, '\r\n', LONGEST, (start, until) => {
    const { text } = stretch;
    if (sink.hearsLines()) sink.line(text.slice(start, until));
    if (nextReturn(start) >= until && nextLine(start) >= until && nextBracket(start) >= until)
      return part(start, until);
    let from = start;
    for (const [number, each] of text.slice(start, until).split(WRITTEN_END).entries()) {
      if (number % 2 === 0) part(from, from + each.length);
      from += each.length;
    }
  });
  const end = () => {
    close();
    last = around;
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

const isCapital = (byte: number): boolean => byte >= 65 && byte <= 90;
const isCapitalOrDigit = (byte: number): boolean => isCapital(byte) || (byte >= 48 && byte <= 57);

/** Some systems double the escape sign. */
function delimitersOf(field: string, signs: string): Delimiters {
  const [component, repetition, third, part] = [...new Set(signs)];
  return {
    field,
    component: component!,
    repetition: repetition!,
    escape: part === undefined ? STANDARD.escape : third!,
    part: part ?? STANDARD.part,
  };
}
