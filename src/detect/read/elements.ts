import { meaningOf, retell } from '../health/anywhere';
import type { Frame } from '../scan/dialect';
import type { Place } from '../scan/places';
import { beginRow, endRow, putOpening, putText, putValue } from '../scan/rows';
import type { Sink } from '../scan/sink';
import type { Stretch } from '../scan/stretch';
import { findKey, isKey, type Keys, keyBytesOf, makeKeys } from './keys';

/** An element that is open. One is used again for all that stand as deep. */
export interface Element extends Frame {
  around: Element | null;
  /** Without its prefix. */
  name: string;
  /** Where that puts it, whatever else it turns out to be. */
  named: Place;
  /** Of its parts, the one that began last. */
  last: Place | null;
  /** The element before it in the same one is called the same. */
  isNext: boolean;
  /** It is one of several siblings of a name; whoever begins it says so. */
  isRepeated: boolean;
  isRecord: boolean;
  /** Its attributes are known, and with them what it is. */
  isSettled: boolean;
  attributes: Attribute[];
}

interface Attribute {
  name: string;
  value: string;
  start: number;
}

/**
 * What is open of an XML document. Records open and close with the elements that are some: the document is a record, and so is
 * each of several siblings of a name, unless the format says what one is.
 */
export interface Elements {
  sink: Sink;
  keys: Keys;
  all: Element[];
  depth: number;
  /** The innermost of those that count. */
  top: Element | null;
  /** Elements that are open beyond those that count. */
  deeper: number;
  /** Records that are open, one in the other. */
  records: number;
  /** By number of a place: what elements without attributes are that stand there. */
  bare: (Place | undefined)[];
}

const MOST_ATTRIBUTES = 50;
/** What stands deeper is read as text of the last element that counts. */
const MOST_DEEP = 1_000;
/** Elements around a value that it may tell something of. */
const NEAR = 6;
/** So many elements of a place are rows of it. */
const ROWS = 3;
const SPACE = 32;
const COLON = 58;
const NONE: Attribute[] = [];

/** Nothing is open yet. */
export const makeElements = (sink: Sink): Elements => ({
  sink,
  keys: makeKeys(sink.places),
  all: [],
  depth: 0,
  top: null,
  deeper: 0,
  records: 0,
  bare: [],
});

/** Begins the element whose name stands in a part of a stretch, and gives it; null for one that is too deep to count. */
export function beginElement(elements: Elements, stretch: Stretch, start: number, end: number): Element | null {
  const { sink, top, depth } = elements;
  const { root, rest } = sink.places;
  if (top !== null && !top.isSettled) settle(elements, top);
  if (depth >= MOST_DEEP) {
    elements.deeper += 1;
    return null;
  }
  const place = placeIn(elements, top === null ? root : top.place, top === null ? null : top.last, stretch, start, end);
  if (place !== rest) return beginAt(elements, place, place.key);
  return beginAt(elements, place, stretch.text.slice(behindPrefix(stretch.bytes, start, end), end));
}

/**
 * Begins the element that mostly comes next, if its name stands at `start` and a certain byte behind it: gives where that
 * stands. If not, nothing begins, and it gives -1.
 */
export function beginNext(elements: Elements, { bytes, text }: Stretch, start: number, behind: number): number {
  const { top } = elements;
  if (top === null || elements.depth >= MOST_DEEP) return -1;
  if (!top.isSettled) settle(elements, top);
  const next = nextIn(top.place, top.last);
  if (next === null) return -1;
  const keyBytes = keyBytesOf(next);
  const end = start + keyBytes.length;
  if (end >= text.length || bytes[end] !== behind || !isKey(bytes, start, end, keyBytes)) return -1;
  beginAt(elements, next, next.key);
  return end;
}

/** An attribute of the element that has begun; `name` with an `@` before it. */
export function addAttribute({ top, deeper }: Elements, name: string, value: string, start: number): void {
  if (top === null || top.isSettled || deeper > 0) return;
  if (top.attributes === NONE) top.attributes = [];
  if (top.attributes.length < MOST_ATTRIBUTES) top.attributes.push({ name, value, start });
}

/** Text of the innermost element, in a stretch that begins at `offset` and does not change before `flush`. */
export function speak(elements: Elements, stretch: Stretch, start: number, end: number, offset: number): void {
  const { top } = elements;
  if (top === null) return;
  const { bytes } = stretch;
  let from = start;
  while (from < end && bytes[from]! <= SPACE) from += 1;
  if (from === end) return;
  let last = end;
  while (bytes[last - 1]! <= SPACE) last -= 1;
  if (!top.isSettled) settle(elements, top);
  putValue(elements.sink, top.place, stretch, from, last, offset);
}

/** The innermost element ends. */
export function endElement(elements: Elements): void {
  if (elements.deeper > 0) {
    elements.deeper -= 1;
    return;
  }
  const ended = elements.top;
  if (ended === null) return;
  if (!ended.isSettled) settle(elements, ended);
  elements.depth -= 1;
  elements.top = ended.around;
  if (ended.isRecord) endRecord(elements, ended);
}

/** The document has ended. */
export function endElements(elements: Elements): void {
  elements.deeper = 0;
  while (elements.depth > 0) endElement(elements);
}

/** What mostly comes next in an element, behind the last of its parts. */
function nextIn(parent: Place, before: Place | null): Place | null {
  const next = before === null ? parent.follower : before.follower;
  return next !== null && next.parent === parent ? next : null;
}

function placeIn(
  { keys }: Elements,
  parent: Place,
  before: Place | null,
  stretch: Stretch,
  start: number,
  end: number,
): Place {
  const next = nextIn(parent, before);
  if (next !== null && isKey(stretch.bytes, start, end, keyBytesOf(next))) return next;
  const place = findKey(keys, parent, stretch, behindPrefix(stretch.bytes, start, end), end);
  if (before === null) parent.follower = place;
  else before.follower = place;
  return place;
}

function beginAt(elements: Elements, place: Place, name: string): Element {
  const { sink, top } = elements;
  const { rest } = sink.places;
  const before = top === null ? null : top.last;
  if (top !== null) top.last = place;
  if (place !== rest) place.times += 1;
  const element = elementAt(elements, place);
  element.place = element.named = place;
  element.name = name;
  element.last = null;
  element.isNext = before === place && place !== rest;
  element.isRepeated = false;
  element.isRecord = false;
  element.isSettled = false;
  element.attributes = NONE;
  elements.depth += 1;
  elements.top = element;
  return element;
}

function elementAt({ all, depth, top }: Elements, place: Place): Element {
  if (depth < all.length) return all[depth]!;
  const made: Element = {
    around: top,
    place,
    name: '',
    named: place,
    last: null,
    isNext: false,
    isRepeated: false,
    isRecord: false,
    isSettled: false,
    attributes: NONE,
  };
  all.push(made);
  return made;
}

/** The attributes are known: what the element is, and whether a record begins. */
function settle(elements: Elements, element: Element): void {
  const { sink } = elements;
  element.isSettled = true;
  const { around } = element;
  const place = placeOf(elements, element);
  element.place = place;
  if (around === null) element.isRecord = true;
  else {
    const { dialect } = around.place;
    element.isRecord = dialect === null ? element.isRepeated : dialect.isRecord(element.named);
  }
  if (element.isRecord) {
    beginRow(sink);
    sink.rows += 1;
    elements.records += 1;
  }
  putOpening(sink, place);
  if (element.attributes.length > 0) hearAttributes(elements, element);
}

function placeOf({ sink, bare }: Elements, { name, named, attributes }: Element): Place {
  const { places } = sink;
  const isBare = attributes.length === 0 && named !== places.rest;
  const known = isBare ? bare[named.number] : undefined;
  if (known) return known;
  const meaning = meaningOf(named, name, attributes);
  const place = meaning ? places.as(named, meaning) : named;
  if (isBare) bare[named.number] = place;
  return place;
}

function hearAttributes(elements: Elements, element: Element): void {
  const { sink, depth } = elements;
  const { places } = sink;
  for (const { name, value } of element.attributes) {
    if (name === '@value') retell(framesOf(elements, depth).slice(0, -1), element.name, value, places);
    else retell(framesOf(elements, depth), name, value, places);
  }
  for (const { name, value, start } of element.attributes)
    if (value !== '') putText(sink, places.child(element.place, name), value, start);
}

const framesOf = ({ all }: Elements, count: number): Element[] => all.slice(Math.max(0, count - NEAR), count);

function endRecord(elements: Elements, { place }: Element): void {
  const { sink, top } = elements;
  elements.records -= 1;
  const isFormat = top !== null && top.place.dialect !== null;
  endRow(sink, !isFormat && (elements.records > 1 || place.times < ROWS));
}

/** The name of the place of an attribute: without its prefix, unless it declares one. */
export const attributeName = (name: string): string =>
  `@${name.startsWith('xmlns') ? name : name.slice(name.indexOf(':') + 1)}`;

/** Where a name begins without the prefix of its namespace. */
function behindPrefix(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (bytes[at] === COLON) return at + 1;
  return start;
}
