import { flush } from '../scan/flush';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill, type Stretch } from '../scan/stretch';
import {
  addAttribute,
  beginElement,
  beginNext,
  type Elements,
  endElement,
  endElements,
  makeElements,
  speak,
} from './elements';
import { attributesIn, SPECIAL } from './raw-xml-text';
import type { Reader } from './reader';
import { emptyWindow, slide, type Window } from './window';

/** Longest piece of mark-up; what is longer is text. */
const LONGEST = 65_536;
/** Mark-up that does not end at the next bracket. */
const LONG: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
const CDATA = LONG[1]![0];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const SPACE = 32;
const SLASH = 47;
const BEGIN = 60;
const END = 62;
const MARK = 33;
const QUESTION = 63;

/** Whether a text is an XML document, whatever it was served as. */
export const isRawXml = (start: string): boolean =>
  /^<\?xml\s/.test(start) || /^<(?!html)[A-Za-z][\w.:-]{0,99}\s[^>]{0,300}\bxmlns/i.test(start);

/** An XML document that is being read. */
interface Document {
  elements: Elements;
  window: Window;
  /** Where in the stretch what is not yet read begins. */
  unread: number;
  /** Text that is not as it was written, or not all there yet, and where it began in the page's text. */
  kept: string;
  keptStart: number;
  own: Stretch;
}

/** Reads XML that came as text. */
export function readRawXml(sink: Sink): Reader {
  const document: Document = {
    elements: makeElements(sink),
    window: emptyWindow(),
    unread: 0,
    kept: '',
    keptStart: 0,
    own: emptyStretch(),
  };
  return {
    feed: text => take(document, text, false),
    end() {
      take(document, '', true);
      if (document.kept !== '') speakKept(document);
      endElements(document.elements);
    },
  };
}

function take(document: Document, text: string, isLast: boolean): void {
  const { window } = document;
  const { stretch } = window;
  slide(window, document.unread, text);
  const { bytes } = stretch;
  const { length } = stretch.text;
  let at = 0;
  while (at < length) {
    const next = bytes[at] === BEGIN ? readMarkUp(document, at, isLast) : readWords(document, at, isLast);
    if (next === at) break;
    at = next;
  }
  document.unread = at;
}

function keep(document: Document, start: number, text: string): void {
  if (document.kept === '') document.keptStart = document.window.offset + start;
  document.kept += text;
}

function speakKept(document: Document): void {
  const { elements, own, kept, keptStart } = document;
  fill(own, kept);
  document.kept = '';
  speak(elements, own, 0, own.text.length, keptStart);
  flush(elements.sink);
}

/** What stands there is read. Gives where the next begins; `start` where more must come first. */
function readMarkUp(document: Document, start: number, isLast: boolean): number {
  const { elements, window, kept } = document;
  const { stretch } = window;
  const { bytes, text } = stretch;
  const next = bytes[start + 1]!;
  if (next > QUESTION && kept === '') {
    const end = beginNext(elements, stretch, start + 1, END);
    if (end > 0) {
      const element = elements.top!;
      element.isRepeated = element.isNext;
      return end + 1;
    }
  }
  const long = next === MARK || next === QUESTION ? LONG.find(([sign]) => text.startsWith(sign, start)) : undefined;
  const end = long ? text.indexOf(long[1], start + long[0].length) : endOfTag(bytes, start, text.length);
  if (end < 0) {
    if (!isLast && text.length - start < LONGEST) return start;
    // No mark-up ends here any more: looking again at every sign would take the square of the time.
    keep(document, start, plain(text.slice(start)));
    return text.length;
  }
  if (!long) {
    if (next !== MARK) {
      if (kept !== '') speakKept(document);
      if (next === SLASH) endElement(elements);
      else readTag(document, start, end);
    }
    return end + 1;
  }
  if (long[0] === CDATA) keep(document, start, safe(text.slice(start + CDATA.length, end)));
  return end + long[1].length;
}

/** Where the piece of mark-up ends that begins at `start`; -1 where it does not. */
function endOfTag(bytes: Uint8Array, start: number, length: number): number {
  let end = start + 1;
  while (end < length && bytes[end] !== END) end += 1;
  return end < length ? end : -1;
}

/** Mark-up that begins an element, from its first bracket to its last. */
function readTag({ elements, window }: Document, start: number, end: number): void {
  const { stretch, offset } = window;
  const { bytes } = stretch;
  let name = start + 1;
  while (name < end && bytes[name]! > SPACE && bytes[name] !== SLASH) name += 1;
  const element = beginElement(elements, stretch, start + 1, name);
  if (element !== null) {
    element.isRepeated = element.isNext;
    if (end - name > LEAST)
      attributesIn(stretch, name, end, (called, from, to, isPlain) => {
        const value = stretch.text.slice(from, to);
        addAttribute(elements, called, (isPlain ? value : plain(value)).trim(), offset + from);
      });
  }
  if (bytes[end - 1] === SLASH) endElement(elements);
}

/** What stands there up to the next mark-up is read; gives as `readMarkUp` does. */
function readWords(document: Document, start: number, isLast: boolean): number {
  const { elements, window, kept } = document;
  const { stretch, offset } = window;
  const { bytes, text } = stretch;
  const { length } = text;
  let end = start;
  let special = kept === '' ? 0 : 1;
  for (; end < length && bytes[end] !== BEGIN; end += 1) special |= SPECIAL[bytes[end]!]!;
  if (end === length && !isLast && length - start < LONGEST) return start;
  const isWhole = end + 1 < length && bytes[end + 1] !== MARK && bytes[end + 1] !== QUESTION;
  if (special === 0 && isWhole) speak(elements, stretch, start, end, offset);
  else keep(document, start, plain(text.slice(start, end)));
  return end;
}

/** Characters of the shortest attribute: `a=""`. */
const LEAST = 4;

/** Characters instead of references; unknown ones stay. */
const plain = (text: string): string =>
  safe(
    text.includes('&')
      ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
          const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
          if (name) return ENTITIES[name] ?? whole;
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        })
      : text,
  );

/** The notation's own signs are none of a text's. */
const safe = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, ' ');
