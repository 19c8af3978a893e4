import type { Place } from '../scan/places';
import { putOpening } from '../scan/rows';
import type { Sink } from '../scan/sink';
import { codeIn } from './codes';
import { fieldsOf, segmentSays } from './hl7-fields';
import { type Parts, partsOf, type Speaker, speakParts, speakWhole } from './hl7-values';
import { type Recall, recall, recallOf } from './recall';
import { type Seek, seek, type Window } from './window';

/** Segments that are remembered by their names. */
const MOST_SEGMENTS = 1_000;
/** The fields of OBX that say what was observed, and what it came to. */
const OBSERVATION = 3;
const RESULT = 5;

/** A field that says something, where it stands and how it is laid out. */
interface KnownField {
  place: Place;
  says: string;
  parts: Parts | null;
}

/** What is known of the segments of one name. */
interface Segment {
  /** Its name as a number, and the segment that mostly comes after it. */
  code: number;
  follower: Segment | null;
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

/** The messages that are being read. */
export interface Messages {
  sink: Sink;
  /** Around all that they say. */
  around: Place;
  window: Window;
  speaker: Speaker;
  /** By the three characters of their names. */
  segments: Map<number, Segment>;
  /** The one that was read last. */
  segment: Segment | null;
  separator: number;
  component: number;
  /** The header of the message that is open, as far as its signs. */
  header: string;
  isOpen: boolean;
  /** Where text that goes on in a line of its own belongs. */
  last: Place;
  /** Where the segment says what was observed. */
  observedStart: number;
  observedEnd: number;
  /** Where what may be a header stands next, the end of a segment in signs that can be seen, and an escape. */
  nextMessage: Seek;
  nextBatch: Seek;
  nextReturn: Seek;
  nextLine: Seek;
  nextBracket: Seek;
  nextEscape: Seek;
  /** Up to where in the window no end of a segment can be seen, and for which piece that is known. */
  plainUntil: number;
  plainPieces: number;
}

/** A segment goes to the sink field by field; from `escapable` on there may be escapes in it. */
export function readSegment(messages: Messages, start: number, until: number, escapable: number): void {
  const { window, separator, speaker, sink } = messages;
  const { bytes } = window.stretch;
  const segment = segmentAt(messages, start);
  const least = segment.isHeader ? 2 : 0;
  let number = segment.isHeader ? 1 : 0;
  speaker.hasEscapes = seek(messages.nextEscape, escapable) < until;
  messages.observedStart = messages.observedEnd = 0;
  if (segment.isMessage) putOpening(sink, segment.place);
  for (let at = start + 4; at < until; at += 1) {
    number += 1;
    if (bytes[at] === separator) continue;
    at = number > least ? readField(messages, segment, number, at, until) : endOfField(bytes, separator, at, until);
  }
}

function endOfField(bytes: Uint8Array, separator: number, start: number, until: number): number {
  let at = start;
  while (at < until && bytes[at] !== separator) at += 1;
  return at;
}

/** The segment that begins here: mostly the one that followed the one before it the last time. */
function segmentAt(messages: Messages, start: number): Segment {
  const { window, segments } = messages;
  const { bytes } = window.stretch;
  const code = codeIn(bytes, start, start + 3);
  const before = messages.segment;
  if (before !== null && before.follower !== null && before.follower.code === code) {
    messages.segment = before.follower;
    return before.follower;
  }
  const segment = segments.get(code) ?? newSegment(messages, code, start);
  if (before !== null) before.follower = segment;
  messages.segment = segment;
  return segment;
}

function newSegment({ window, segments, sink, around }: Messages, code: number, start: number): Segment {
  const { text } = window.stretch;
  const name = text.slice(start, start + 3);
  const place = sink.places.child(around, name, segmentSays(name));
  const segment: Segment = {
    code,
    follower: null,
    place,
    isMessage: name === 'MSH',
    isHeader: /^(?:MSH|FHS|BHS)/.test(name),
    isObservation: name === 'OBX',
    fields: fieldsOf(name).map(
      field => field && { place: sink.places.child(place, field.says), says: field.says, parts: partsOf(field.layout) },
    ),
    results: recallOf(observed => sink.places.child(place, 'result', observed)),
  };
  if (segments.size < MOST_SEGMENTS) segments.set(code, segment);
  return segment;
}

/** A field that is not empty; gives where it ends. */
function readField(messages: Messages, segment: Segment, number: number, start: number, until: number): number {
  const { speaker, separator, window } = messages;
  const { bytes } = window.stretch;
  const { place, fields } = segment;
  const known = number < fields.length ? fields[number] : undefined;
  let at = known === undefined ? place : known.place;
  if (segment.isObservation) {
    if (number === OBSERVATION) observe(messages, start, endOfField(bytes, separator, start, until));
    if (number === RESULT) at = resultOf(messages, segment) ?? at;
  }
  messages.last = at;
  if (known !== undefined && known.parts !== null) {
    speaker.place = at;
    speaker.says = known.says;
    return speakParts(speaker, known.parts, start, until);
  }
  const end = endOfField(bytes, separator, start, until);
  speakWhole(speaker, at, start, end);
  return end;
}

/** The second component says in words what was observed. */
function observe(messages: Messages, start: number, until: number): void {
  const { window, component } = messages;
  const { bytes } = window.stretch;
  let first = start;
  while (first < until && bytes[first] !== component) first += 1;
  let end = Math.min(first + 1, until);
  messages.observedStart = end;
  while (end < until && bytes[end] !== component) end += 1;
  messages.observedEnd = end;
}

/** Where a result belongs, if what was observed is something that is looked for. */
function resultOf({ window, observedStart, observedEnd }: Messages, { results }: Segment): Place | null {
  if (observedStart === observedEnd) return null;
  const result = recall(results, window.stretch, observedStart, observedEnd);
  return result.label.patterns.length > 0 ? result : null;
}

/** Whether a line is a segment: three characters of a name, and the separator. */
export function isSegment(bytes: Uint8Array, start: number, until: number, separator: number): boolean {
  return (
    until > start + 3 &&
    bytes[start + 3] === separator &&
    isCapital(bytes[start]!) &&
    isCapitalOrDigit(bytes[start + 1]!) &&
    isCapitalOrDigit(bytes[start + 2]!)
  );
}
const isCapital = (byte: number): boolean => byte >= 65 && byte <= 90;
const isCapitalOrDigit = (byte: number): boolean => isCapital(byte) || (byte >= 48 && byte <= 57);
