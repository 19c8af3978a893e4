import type { Sink } from '../scan/sink';
import { emptyStretch, fill, type Stretch } from '../scan/stretch';
import {
  addAttribute,
  attributeName,
  beginElement,
  beginNext,
  type Elements,
  endAll,
  endElement,
  makeElements,
  speakIn,
} from './elements';
import type { Reader } from './reader';
import { CELL_SIGN, CLOSE_SIGN, OPEN_SIGN } from './signs';
import { emptyWindow, slide, type Window } from './window';

/** What waits for its end longer than this is kept as it is, and not looked at with each piece. */
const LONGEST = 65_536;
const NO_SIGN = -1;
const AT = 64;
/** `[]` */
const BRACKETS = [91, 93] as const;

/** A document that is being read in the notation of trees. */
interface Document {
  elements: Elements;
  window: Window;
  /** Where in the stretch the text begins that comes behind the last sign. */
  start: number;
  /** What was kept of it before, and where it began in the page's text. */
  kept: string;
  keptStart: number;
  /** A stretch of its own for that. */
  own: Stretch;
  /** The attribute whose value comes next. */
  attribute: string | null;
  /** A name comes next, or the rest of one. */
  isName: boolean;
}

/** Reads an XML document in the notation of `snapshot/text.ts`: every element and attribute is a place, its text a value. */
export function readXml(sink: Sink): Reader {
  const document: Document = {
    elements: makeElements(sink),
    window: emptyWindow(),
    start: 0,
    kept: '',
    keptStart: 0,
    own: emptyStretch(),
    attribute: null,
    isName: false,
  };
  return {
    feed: text => feed(document, text),
    end() {
      const { elements, window, isName, attribute } = document;
      if (!isName && attribute === null) meetKept(document, NO_SIGN, window.stretch.text.length);
      endAll(elements);
    },
  };
}

function feed(document: Document, piece: string): void {
  const { window, elements } = document;
  const { stretch } = window;
  slide(window, document.start, piece);
  const { bytes, text } = stretch;
  const { length } = text;
  let start = 0;
  for (let at = length - piece.length; at < length; at += 1) {
    const byte = bytes[at]!;
    if (byte >= 32 || (byte !== OPEN_SIGN && byte !== CLOSE_SIGN && byte !== CELL_SIGN)) continue;
    if (document.kept !== '' || document.isName || document.attribute !== null) {
      document.start = start;
      meetKept(document, byte, at);
    } else {
      if (start < at) speakIn(elements, stretch, start, at, window.offset);
      if (byte === CLOSE_SIGN) endElement(elements);
      else if (byte === OPEN_SIGN) {
        const end = beginAt(document, at + 1, length);
        document.isName = end < 0;
        if (end > 0) at = end;
      }
    }
    start = at + 1;
  }
  document.start = start;
  if (length - start < LONGEST) return;
  if (document.kept === '') document.keptStart = window.offset + start;
  document.kept += text.slice(start);
  document.start = length;
}

/** An element or attribute begins, if its whole name stands there: gives where that ends, or -1. */
function beginAt(document: Document, from: number, length: number): number {
  const { elements, window } = document;
  const { stretch } = window;
  const { bytes } = stretch;
  const known = from < length && bytes[from] !== AT ? beginNext(elements, stretch, from, CELL_SIGN) : -1;
  if (known > 0) return known;
  let to = from;
  while (to < length && bytes[to]! >= 32) to += 1;
  if (to === length || bytes[to] !== CELL_SIGN) return -1;
  begin(document, stretch, from, to);
  return to;
}

function begin(document: Document, stretch: Stretch, from: number, to: number): void {
  const { bytes, text } = stretch;
  if (bytes[from] === AT && to > from) {
    document.attribute = attributeName(text.slice(from + 1, to));
    return;
  }
  const isRepeated = to - from >= 2 && bytes[to - 2] === BRACKETS[0] && bytes[to - 1] === BRACKETS[1];
  const element = beginElement(document.elements, stretch, from, isRepeated ? to - 2 : to);
  if (element !== null) element.isRepeated = isRepeated;
}

/** A sign, or the end of the text, ends what stands before it, of which some may have been kept. */
function meetKept(document: Document, sign: number, at: number): void {
  const { window, start, kept, own } = document;
  if (kept === '') {
    meet(document, sign, window.stretch, start, at, window.offset);
    return;
  }
  fill(own, kept + window.stretch.text.slice(start, at));
  document.kept = '';
  meet(document, sign, own, 0, own.text.length, document.keptStart);
}

function meet(document: Document, sign: number, own: Stretch, from: number, to: number, offset: number): void {
  const { elements, attribute } = document;
  if (document.isName && sign === CELL_SIGN) begin(document, own, from, to);
  else if (attribute !== null && sign === CLOSE_SIGN) {
    addAttribute(elements, attribute, own.text.slice(from, to).trim(), offset + from);
    document.attribute = null;
  } else {
    speakIn(elements, own, from, to, offset);
    if (sign === CLOSE_SIGN) endElement(elements);
  }
  document.isName = sign === OPEN_SIGN;
}
