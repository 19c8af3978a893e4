import { CELL, CLOSE, OPEN } from '../../snapshot/text';
import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import type { Reader } from './reader';

interface Element {
  place: Place;
  isRecord: boolean;
}

/**
 * Reads an XML document in the notation of `snapshot/text.ts`: every element and attribute is a place, its text a value.
 * The document is a record, and so is each child of its root that is one of many.
 */
export function readXml(sink: Sink): Reader {
  const { places, collector } = sink;
  const elements: Element[] = [];
  let offset = 0;
  /** Characters since the last sign, and where they begin. */
  let pending = '';
  let pendingStart = 0;

  const open = (name: string) => {
    const place = places.child(elements.at(-1)?.place ?? places.root, name);
    const isRecord = elements.length <= 1 && !name.startsWith('@');
    if (isRecord) collector.open('row');
    elements.push({ place, isRecord });
    sink.open(place);
  };
  const close = () => {
    const element = elements.pop();
    if (element?.isRecord) collector.close(element.place.times < 3);
  };
  const speak = (text: string, start: number) => {
    const element = elements.at(-1);
    const shown = text.trim();
    if (element && shown !== '') sink.value(element.place, shown, start + text.length - text.trimStart().length);
  };
  let isName = false;
  const sign = (character: string) => {
    const [text, start] = [pending, pendingStart];
    pending = '';
    if (character === CELL && isName) open(text);
    else speak(text, start);
    isName = character === OPEN;
    if (character === CLOSE) close();
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
      if (!isName) speak(pending, pendingStart);
      while (elements.length > 0) close();
    },
  };
}
