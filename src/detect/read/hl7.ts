import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { fieldOf, segmentSays } from './hl7-fields';
import { type Delimiters, speakField } from './hl7-values';
import type { Reader } from './reader';
import { splitAt } from './split';

/** The header of a message: its field separator, and the signs that part what stands in a field. */
const HEADER = /(?:MSH|[FB]HS)([^\w\s])([^\w\s]{2,5})\1/;
const SEGMENT = /^[A-Z][A-Z0-9]{2}(?=[^\w\s]|$)/;
/** A longer segment (a document in base64) is read in parts. */
const LONGEST = 32_768;
const LONGEST_PREFIX = 300;
/** Logs write the end of a segment in signs that can be seen. */
const WRITTEN_END = /(\\[rn]|<CR>)(?=[A-Z][A-Z0-9]{2}[^\w\s])/;
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
export function readHl7(sink: Sink): Reader {
  const reader = readSegments(sink, sink.places.root);
  const lines = splitAt('\r\n', LONGEST, reader.line);
  return {
    feed: text => lines.feed(text),
    end() {
      lines.end();
      reader.end();
    },
  };
}

/** Whether a string of JSON is a message, as queues and search servers keep them. */
export const isMessage = (text: string): boolean => text.startsWith('MSH') && HEADER.exec(text)?.index === 0;

/** Reads a message that stands in a string. */
export function speakMessage(sink: Sink, around: Place, text: string, offset: number): void {
  const reader = readSegments(sink, around);
  const lines = splitAt('\r\n', LONGEST, (line, start) => reader.line(line, offset + start));
  lines.feed(text);
  lines.end();
  reader.end();
}

interface Segments {
  line(line: string, start: number): void;
  end(): void;
}

function readSegments(sink: Sink, around: Place): Segments {
  const { places, collector } = sink;
  let delimiters = STANDARD;
  let isOpen = false;
  /** Where text that goes on in a line of its own belongs. */
  let last: Place = around;
  /** What the segment says was observed. */
  let observed = '';

  const end = () => {
    if (isOpen) collector.close(false);
    isOpen = false;
  };
  const begin = (header: RegExpExecArray) => {
    delimiters = delimitersOf(header[1]!, header[2]!);
    if (!header[0].startsWith('MSH')) return;
    end();
    collector.open('row');
    sink.rows += 1;
    isOpen = true;
  };
  const segment = (text: string, start: number) => {
    const name = text.slice(0, 3);
    const place = places.child(around, name, segmentSays(name));
    if (name === 'MSH') sink.open(place);
    // The separator is the first field of a header, so that its numbers run one ahead.
    const isHeader = /^(?:MSH|FHS|BHS)/.test(name);
    let number = isHeader ? 0 : -1;
    observed = '';
    for (let from = 0; from <= text.length; ) {
      const next = text.indexOf(delimiters.field, from);
      const to = next < 0 ? text.length : next;
      number += 1;
      if (to > from && number > (isHeader ? 2 : 0)) field(place, name, number, text.slice(from, to), start + from);
      from = to + 1;
    }
  };
  const field = (parent: Place, name: string, number: number, text: string, start: number) => {
    const known = fieldOf(`${name}.${number}`);
    last = known ? places.child(parent, known.says) : parent;
    if (name === 'OBX' && number === OBSERVATION) observed = text.split(delimiters.component, 2)[1] ?? '';
    if (name === 'OBX' && number === RESULT && observed !== '') {
      const result = places.child(parent, 'result', observed);
      if (result.label.patterns.length > 0) last = result;
    }
    speakField(sink, last, known ?? null, text, start, delimiters);
  };

  const line = (text: string, start: number) => {
    const skipped = text.length - plain(text).length;
    const header = HEADER.exec(text.slice(0, LONGEST_PREFIX));
    const from = header?.index ?? skipped;
    if (header) {
      if (from > skipped) sink.prose(text.slice(0, from), start);
      begin(header);
    }
    const shown = text.slice(from);
    if (shown === '') return;
    if (SEGMENT.test(shown) && shown[3] === delimiters.field) segment(shown, start + from);
    else if (isOpen) sink.value(last, shown, start + from);
    else sink.prose(shown, start + from);
  };

  return {
    line(text, start) {
      sink.line(text);
      let from = start;
      for (const [number, part] of text.split(WRITTEN_END).entries()) {
        if (number % 2 === 0) line(part, from);
        from += part.length;
      }
    },
    end,
  };
}

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
