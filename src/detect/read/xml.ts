import { CELL, CLOSE, OPEN, REPEATED } from '../../snapshot/text';
import { meaningOf, retell } from '../health/anywhere';
import type { Frame } from '../scan/dialect';
import type { Sink } from '../scan/sink';
import type { Reader } from './reader';

interface Element extends Frame {
  /** Without its prefix. */
  name: string;
  isRepeated: boolean;
  isRecord: boolean;
  /** Kept until the last has come, as together they say what the element is; null once they are told. */
  attributes: Attribute[] | null;
}

interface Attribute {
  name: string;
  value: string;
  start: number;
}

const MOST_ATTRIBUTES = 50;
/** What stands deeper is read as text of the last element that counts. */
const MOST_DEEP = 1_000;
/** Elements around a value that it may tell something of. */
const NEAR = 6;

/**
 * Reads an XML document in the notation of `snapshot/text.ts`: every element and attribute is a place, its text a value.
 * The document is a record, and so is each of several siblings of a name, unless the format says what one is.
 */
export function readXml(sink: Sink): Reader {
  const { places, collector } = sink;
  const elements: Element[] = [];
  let offset = 0;
  /** Characters since the last sign, and where they begin. */
  let pending = '';
  let pendingStart = 0;
  let attribute: string | null = null;
  let isName = false;
  /** Elements that are open beyond those that count. */
  let deeper = 0;
  /** Records that are open, one in the other. */
  let records = 0;

  const value = (of: Element, key: string, text: string, start: number) => {
    const shown = text.trim();
    if (shown !== '') sink.value(places.child(of.place, key), shown, start + text.length - text.trimStart().length);
  };
  /** The attributes are known: what the element is, and whether a record begins. */
  const settle = (element: Element | undefined) => {
    const { attributes } = element ?? {};
    if (!element || !attributes) return;
    element.attributes = null;
    const around = elements.at(-2)?.place ?? places.root;
    const place = places.child(around, element.name);
    const meaning = meaningOf(place, element.name, attributes);
    element.place = meaning ? places.as(place, meaning) : place;
    element.isRecord = elements.length === 1 || (around.dialect?.isRecord(place) ?? element.isRepeated);
    if (element.isRecord) {
      collector.open('row');
      sink.rows += 1;
      records += 1;
    }
    sink.open(element.place);
    for (const { name, value: text } of attributes) {
      if (name === '@value') retell(elements.slice(-NEAR, -1), element.name, text, places);
      else retell(elements.slice(-NEAR), name, text, places);
    }
    for (const { name, value: text, start } of attributes) value(element, name, text, start);
  };
  const begin = (name: string) => {
    if (name.startsWith('@')) {
      attribute = name.startsWith('@xmlns') ? name : `@${local(name.slice(1))}`;
      return;
    }
    settle(elements.at(-1));
    if (elements.length >= MOST_DEEP) {
      deeper += 1;
      return;
    }
    const isRepeated = name.endsWith(REPEATED);
    const own = local(isRepeated ? name.slice(0, -REPEATED.length) : name);
    elements.push({ name: own, isRepeated, isRecord: false, attributes: [], place: places.root });
  };
  const endAttribute = (name: string, text: string, start: number) => {
    const element = elements.at(-1);
    if (element?.attributes && element.attributes.length < MOST_ATTRIBUTES)
      element.attributes.push({ name, value: text.trim(), start });
  };
  const speak = (text: string, start: number) => {
    const element = elements.at(-1);
    const shown = text.trim();
    if (!element || shown === '') return;
    settle(element);
    sink.value(element.place, shown, start + text.length - text.trimStart().length);
  };
  const end = () => {
    if (deeper > 0) {
      deeper -= 1;
      return;
    }
    settle(elements.at(-1));
    const element = elements.pop();
    if (!element?.isRecord) return;
    records -= 1;
    const isFormat = elements.at(-1)?.place.dialect != null;
    collector.close(!isFormat && (records > 1 || element.place.times < 3));
  };
  const sign = (character: string) => {
    const [text, start] = [pending, pendingStart];
    pending = '';
    const isEnd = character === CLOSE;
    if (isName && character === CELL) begin(text);
    else if (attribute !== null && isEnd) {
      endAttribute(attribute, text, start);
      attribute = null;
    } else {
      speak(text, start);
      if (isEnd) end();
    }
    isName = character === OPEN;
  };

  return {
    feed(text) {
      let start = 0;
      for (let at = 0; at < text.length; at += 1) {
        const character = text[at]!;
        if (character !== OPEN && character !== CLOSE && character !== CELL) continue;
        if (pending === '') pendingStart = offset + start;
        pending += text.slice(start, at);
        sign(character);
        start = at + 1;
      }
      if (pending === '') pendingStart = offset + start;
      pending += text.slice(start);
      offset += text.length;
    },
    end() {
      if (!isName && attribute === null) speak(pending, pendingStart);
      deeper = 0;
      while (elements.length > 0) end();
    },
  };
}

/** A name without the prefix of its namespace. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);
