import { meaningOf, retell } from '../health/anywhere';
import type { Frame } from '../scan/dialect';
import type { Place } from '../scan/places';
import { beginRow, endRow, putOpening, putText, putValue } from '../scan/queue';
import type { Sink } from '../scan/sink';
import type { Stretch } from '../scan/stretch';
import { findKey, isKey, keyBytesOf, makeKeys } from './keys';

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

/** What is open of an XML document. All ranges are of a stretch that begins at `offset` in the page's text. */
export interface Elements {
  /** Gives the element that has begun; null for one that is too deep to count. */
  begin(stretch: Stretch, start: number, end: number): Element | null;
  /**
   * Begins the element that mostly comes next, if its name stands at `start` and a certain byte behind it: gives where that
   * stands. If not, nothing begins, and it gives -1.
   */
  beginNext(stretch: Stretch, start: number, behind: number): number;
  /** The innermost of those that count. */
  top(): Element | null;
  /** An attribute of the element that has begun; `name` with an `@` before it. */
  attribute(name: string, value: string, start: number): void;
  /** Text of the innermost element, in a stretch that does not change before `flush`. */
  speak(stretch: Stretch, start: number, end: number, offset: number): void;
  /** The innermost element ends. */
  end(): void;
  /** The document has ended. */
  endAll(): void;
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

/**
 * Opens and closes records with the elements that are some: the document is a record, and so is each of several siblings of
 * a name, unless the format says what one is.
 */
export function makeElements(sink: Sink): Elements {
  const { places } = sink;
  const { root, rest } = places;
  const keys = makeKeys(places);
  const elements: Element[] = [];
  let depth = 0;
  let top: Element | null = null;
  /** Elements that are open beyond those that count. */
  let deeper = 0;
  /** Records that are open, one in the other. */
  let records = 0;
  /** By number of a place: what elements without attributes are that stand there. */
  const bare: (Place | undefined)[] = [];

  /** What mostly comes next in an element, behind the last of its parts. */
  const nextIn = (parent: Place, before: Place | null): Place | null => {
    const next = before === null ? parent.follower : before.follower;
    return next !== null && next.parent === parent ? next : null;
  };
  const placeIn = (parent: Place, before: Place | null, stretch: Stretch, start: number, end: number): Place => {
    const next = nextIn(parent, before);
    if (next !== null && isKey(stretch.bytes, start, end, keyBytesOf(next))) return next;
    const place = findKey(keys, parent, stretch, behindPrefix(stretch.bytes, start, end), end);
    if (before === null) parent.follower = place;
    else before.follower = place;
    return place;
  };
  const elementAt = (place: Place): Element => {
    if (depth < elements.length) return elements[depth]!;
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
    elements.push(made);
    return made;
  };
  const framesOf = (count: number): Element[] => elements.slice(Math.max(0, count - NEAR), count);
  const hearAttributes = (element: Element) => {
    for (const { name, value } of element.attributes) {
      if (name === '@value') retell(framesOf(depth).slice(0, -1), element.name, value, places);
      else retell(framesOf(depth), name, value, places);
    }
    for (const { name, value, start } of element.attributes)
      if (value !== '') putText(sink, places.child(element.place, name), value, start);
  };
  const placeOf = ({ name, named, attributes }: Element): Place => {
    const isBare = attributes.length === 0 && named !== rest;
    const known = isBare ? bare[named.number] : undefined;
    if (known) return known;
    const meaning = meaningOf(named, name, attributes);
    const place = meaning ? places.as(named, meaning) : named;
    if (isBare) bare[named.number] = place;
    return place;
  };
  /** The attributes are known: what the element is, and whether a record begins. */
  const settle = (element: Element) => {
    element.isSettled = true;
    const { around } = element;
    const place = placeOf(element);
    element.place = place;
    if (around === null) element.isRecord = true;
    else {
      const { dialect } = around.place;
      element.isRecord = dialect === null ? element.isRepeated : dialect.isRecord(element.named);
    }
    if (element.isRecord) {
      beginRow(sink);
      sink.rows += 1;
      records += 1;
    }
    putOpening(sink, place);
    if (element.attributes.length > 0) hearAttributes(element);
  };
  const endRecord = ({ place }: Element) => {
    records -= 1;
    const isFormat = top !== null && top.place.dialect !== null;
    endRow(sink, !isFormat && (records > 1 || place.times < ROWS));
  };
  const end = () => {
    if (deeper > 0) {
      deeper -= 1;
      return;
    }
    const ended = top;
    if (ended === null) return;
    if (!ended.isSettled) settle(ended);
    depth -= 1;
    top = ended.around;
    if (ended.isRecord) endRecord(ended);
  };

  const beginAt = (place: Place, name: string): Element => {
    const before = top === null ? null : top.last;
    if (top !== null) top.last = place;
    if (place !== rest) place.times += 1;
    const element = elementAt(place);
    element.place = element.named = place;
    element.name = name;
    element.last = null;
    element.isNext = before === place && place !== rest;
    element.isRepeated = false;
    element.isRecord = false;
    element.isSettled = false;
    element.attributes = NONE;
    depth += 1;
    top = element;
    return element;
  };

  return {
    begin(stretch, start, to) {
      if (top !== null && !top.isSettled) settle(top);
      if (depth >= MOST_DEEP) {
        deeper += 1;
        return null;
      }
      const place = placeIn(top?.place ?? root, top?.last ?? null, stretch, start, to);
      if (place !== rest) return beginAt(place, place.key);
      return beginAt(place, stretch.text.slice(behindPrefix(stretch.bytes, start, to), to));
    },
    beginNext({ bytes, text }, start, behind) {
      if (top === null || depth >= MOST_DEEP) return -1;
      if (!top.isSettled) settle(top);
      const next = nextIn(top.place, top.last);
      if (next === null) return -1;
      const keyBytes = keyBytesOf(next);
      const end = start + keyBytes.length;
      if (end >= text.length || bytes[end] !== behind || !isKey(bytes, start, end, keyBytes)) return -1;
      beginAt(next, next.key);
      return end;
    },
    top: () => top,
    attribute(name, value, start) {
      if (top === null || top.isSettled || deeper > 0) return;
      if (top.attributes === NONE) top.attributes = [];
      if (top.attributes.length < MOST_ATTRIBUTES) top.attributes.push({ name, value, start });
    },
    speak(stretch, start, to, offset) {
      if (top === null) return;
      const { bytes } = stretch;
      let from = start;
      while (from < to && bytes[from]! <= SPACE) from += 1;
      if (from === to) return;
      let last = to;
      while (bytes[last - 1]! <= SPACE) last -= 1;
      if (!top.isSettled) settle(top);
      putValue(sink, top.place, stretch, from, last, offset);
    },
    end,
    endAll() {
      deeper = 0;
      while (depth > 0) end();
    },
  };
}

/** The name of the place of an attribute: without its prefix, unless it declares one. */
export const attributeName = (name: string): string =>
  `@${name.startsWith('xmlns') ? name : name.slice(name.indexOf(':') + 1)}`;

/** Where a name begins without the prefix of its namespace. */
function behindPrefix(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (bytes[at] === COLON) return at + 1;
  return start;
}
