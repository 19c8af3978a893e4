import { flush } from '../scan/flush';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill, type Stretch } from '../scan/stretch';
import {
  addAttribute,
  attributeName,
  beginElement,
  beginNext,
  endElement,
  endElements,
  makeElements,
  speak,
} from './elements';
import type { Reader } from './reader';
import { CELL_SIGN, CLOSE_SIGN, OPEN_SIGN } from './signs';
import { emptyWindow, slide } from './window';

/** What waits for its end longer than this is kept as it is, and not looked at with each piece. */
const LONGEST = 65_536;
const AT = 64;
/** `[]` */
const BRACKETS = [91, 93] as const;

/** Reads an XML document in the notation of `snapshot/text.ts`: every element and attribute is a place, its text a value. */
export function readXml(sink: Sink): Reader {
  const elements = makeElements(sink);
  const window = emptyWindow();
  const { stretch } = window;
  /** Where in the stretch the text begins that comes behind the last sign. */
  let start = 0;
  /** What was kept of it before, and where it began in the page's text. */
  let kept = '';
  let keptStart = 0;
  const whole = emptyStretch();
  let attribute: string | null = null;
  let isName = false;

  const begin = (own: Stretch, from: number, to: number) => {
    const { bytes, text } = own;
    if (bytes[from] === AT && to > from) {
      attribute = attributeName(text.slice(from + 1, to));
      return;
    }
    const isRepeated = to - from >= 2 && bytes[to - 2] === BRACKETS[0] && bytes[to - 1] === BRACKETS[1];
    const element = beginElement(elements, own, from, isRepeated ? to - 2 : to);
    if (element !== null) element.isRepeated = isRepeated;
  };
  const meet = (sign: number, own: Stretch, from: number, to: number, offset: number) => {
    if (isName && sign === CELL_SIGN) begin(own, from, to);
    else if (attribute !== null && sign === CLOSE_SIGN) {
      addAttribute(elements, attribute, own.text.slice(from, to).trim(), offset + from);
      attribute = null;
    } else {
      speak(elements, own, from, to, offset);
      if (sign === CLOSE_SIGN) endElement(elements);
    }
    isName = sign === OPEN_SIGN;
  };
  /** An element or attribute begins, if its whole name stands there: gives where that ends, or -1. */
  const beginAt = (from: number, length: number): number => {
    const { bytes } = stretch;
    const known = from < length && bytes[from] !== AT ? beginNext(elements, stretch, from, CELL_SIGN) : -1;
    if (known > 0) return known;
    let to = from;
    while (to < length && bytes[to]! >= 32) to += 1;
    if (to === length || bytes[to] !== CELL_SIGN) return -1;
    begin(stretch, from, to);
    return to;
  };
  /** A sign, or the end of the text, ends what stands before it. */
  const endText = (to: number, take: (own: Stretch, from: number, to: number, offset: number) => void) => {
    if (kept === '') return take(stretch, start, to, window.offset);
    fill(whole, kept + stretch.text.slice(start, to));
    kept = '';
    take(whole, 0, whole.text.length, keptStart);
    flush(sink);
  };

  return {
    feed(text) {
      slide(window, start, text);
      start = 0;
      const { bytes } = stretch;
      const { length } = stretch.text;
      for (let at = length - text.length; at < length; at += 1) {
        const byte = bytes[at]!;
        if (byte >= 32 || (byte !== OPEN_SIGN && byte !== CLOSE_SIGN && byte !== CELL_SIGN)) continue;
        if (kept !== '') endText(at, (own, from, to, offset) => meet(byte, own, from, to, offset));
        else if (isName || attribute !== null) meet(byte, stretch, start, at, window.offset);
        else {
          if (start < at) speak(elements, stretch, start, at, window.offset);
          if (byte === CLOSE_SIGN) endElement(elements);
          isName = byte === OPEN_SIGN;
          const end = isName ? beginAt(at + 1, length) : -1;
          if (end > 0) {
            isName = false;
            at = end;
          }
        }
        start = at + 1;
      }
      if (length - start < LONGEST) return;
      if (kept === '') keptStart = window.offset + start;
      kept += stretch.text.slice(start);
      start = length;
    },
    end() {
      if (!isName && attribute === null)
        endText(stretch.text.length, (own, from, to, offset) => speak(elements, own, from, to, offset));
      endElements(elements);
    },
  };
}
