import type { Sink } from '../scan/sink';
import { emptyStretch, fill, type Stretch } from '../scan/stretch';
import {
  addAttribute,
  beginElement,
  beginNext,
  type Elements,
  endAll,
  endElement,
  makeElements,
  speakIn,
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

/** XML that is being read as text. */
interface Source {
  elements: Elements;
  window: Window;
  stretch: Stretch;
  /** Where in the stretch what is not yet read begins. */
  unread: number;
  /** Text that is not as it was written, or not all there yet, and where it began in the page's text. */
  kept: string;
  keptStart: number;
  /** A stretch of its own for that. */
  own: Stretch;
}

/** Reads XML that came as text. */
export function readRawXml(sink: Sink): Reader {
  const window = emptyWindow();
  const source: Source = {
    elements: makeElements(sink),
    window,
    stretch: window.stretch,
    unread: 0,
    kept: '',
    keptStart: 0,
    own: emptyStretch(),
  };
  return {
    feed: text => take(source, text, false),
    end() {
      take(source, '', true);
      if (source.kept !== '') speakKept(source);
      endAll(source.elements);
    },
  };
}

function take(source: Source, text: string, isLast: boolean): void {
  const { stretch } = source;
  slide(source.window, source.unread, text);
  const { length } = stretch.text;
  source.unread = 0;
  while (source.unread < length) {
    const at = source.unread;
    const next = stretch.bytes[at] === BEGIN ? markUp(source, at, isLast) : words(source, at, isLast);
    if (next === at) return;
    source.unread = next;
  }
}

/** What stands there is read. Gives where the next begins; `start` where more must come first. */
function markUp(source: Source, start: number, isLast: boolean): number {
  const { stretch, elements, kept } = source;
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
    keep(source, start, plain(text.slice(start)));
    return text.length;
  }
  if (!long) {
    tag(source, start, end);
    return end + 1;
  }
  if (long[0] === CDATA) keep(source, start, safe(text.slice(start + CDATA.length, end)));
  return end + long[1].length;
}

/** The same for text. */
function words(source: Source, start: number, isLast: boolean): number {
  const { stretch } = source;
  const { bytes, text } = stretch;
  const { length } = text;
  let end = start;
  let special = source.kept === '' ? 0 : 1;
  for (; end < length && bytes[end] !== BEGIN; end += 1) special |= SPECIAL[bytes[end]!]!;
  if (end === length && !isLast && length - start < LONGEST) return start;
  const isWhole = end + 1 < length && bytes[end + 1] !== MARK && bytes[end + 1] !== QUESTION;
  if (special === 0 && isWhole) speakIn(source.elements, stretch, start, end, source.window.offset);
  else keep(source, start, plain(text.slice(start, end)));
  return end;
}

/** Where the piece of mark-up ends that begins at `start`; -1 where it does not. */
function endOfTag(bytes: Uint8Array, start: number, length: number): number {
  let end = start + 1;
  while (end < length && bytes[end] !== END) end += 1;
  return end < length ? end : -1;
}

/** Mark-up from its first bracket to its last. */
function tag(source: Source, start: number, end: number): void {
  const { stretch, elements } = source;
  const { bytes } = stretch;
  if (bytes[start + 1] === MARK) return;
  if (source.kept !== '') speakKept(source);
  if (bytes[start + 1] === SLASH) {
    endElement(elements);
    return;
  }
  let name = start + 1;
  while (name < end && bytes[name]! > SPACE && bytes[name] !== SLASH) name += 1;
  const element = beginElement(elements, stretch, start + 1, name);
  if (element !== null) {
    element.isRepeated = element.isNext;
    if (end - name > LEAST) attributes(source, name, end);
  }
  if (bytes[end - 1] === SLASH) endElement(elements);
}

function attributes({ elements, stretch, window }: Source, from: number, to: number): void {
  attributesIn(stretch, from, to, (name, start, end, isPlain) => {
    const value = stretch.text.slice(start, end);
    addAttribute(elements, name, (isPlain ? value : plain(value)).trim(), window.offset + start);
  });
}

function keep(source: Source, start: number, text: string): void {
  if (source.kept === '') source.keptStart = source.window.offset + start;
  source.kept += text;
}

function speakKept(source: Source): void {
  const { own, kept } = source;
  fill(own, kept);
  source.kept = '';
  speakIn(source.elements, own, 0, kept.length, source.keptStart);
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
