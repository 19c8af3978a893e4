import { flush } from '../scan/queue';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill } from '../scan/stretch';
import { makeElements } from './elements';
import { attributesIn, SPECIAL } from './raw-xml-text';
import type { Reader } from './reader';
import { emptyWindow, slide } from './window';

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

/** Reads XML that came as text. */
export function readRawXml(sink: Sink): Reader {
  const elements = makeElements(sink);
  const window = emptyWindow();
  const { stretch } = window;
  /** Where in the stretch what is not yet read begins. */
  let unread = 0;
  /** Text that is not as it was written, or not all there yet, and where it began in the page's text. */
  let kept = '';
  let keptStart = 0;
  const own = emptyStretch();

  const keep = (start: number, text: string) => {
    if (kept === '') keptStart = window.offset + start;
    kept += text;
  };
  const speakKept = () => {
    fill(own, kept);
    kept = '';
    elements.speak(own, 0, own.text.length, keptStart);
    flush(sink);
  };
  /** Mark-up from its first bracket to its last. */
  const tag = (start: number, end: number) => {
    const { bytes } = stretch;
    if (bytes[start + 1] === MARK) return;
    if (kept !== '') speakKept();
    if (bytes[start + 1] === SLASH) return elements.end();
    let name = start + 1;
    while (name < end && bytes[name]! > SPACE && bytes[name] !== SLASH) name += 1;
    const element = elements.begin(stretch, start + 1, name);
    if (element !== null) {
      element.isRepeated = element.isNext;
      if (end - name > LEAST) attributesIn(stretch, name, end, attribute);
    }
    if (bytes[end - 1] === SLASH) elements.end();
  };
  const attribute = (name: string, start: number, end: number, isPlain: boolean) => {
    const value = stretch.text.slice(start, end);
    elements.attribute(name, (isPlain ? value : plain(value)).trim(), window.offset + start);
  };
  /** Where the piece of mark-up ends that begins at `start`; -1 where it does not. */
  const endOfTag = (start: number): number => {
    const { bytes } = stretch;
    const { length } = stretch.text;
    let end = start + 1;
    while (end < length && bytes[end] !== END) end += 1;
    return end < length ? end : -1;
  };
  /** What stands there is read. Gives where the next begins; `start` where more must come first. */
  const markUp = (start: number, isLast: boolean): number => {
    const { bytes, text } = stretch;
    const next = bytes[start + 1];
    if (next! > QUESTION && kept === '') {
      const end = elements.beginNext(stretch, start + 1, END);
      if (end > 0) {
        const element = elements.top()!;
        element.isRepeated = element.isNext;
        return end + 1;
      }
    }
    const long = next === MARK || next === QUESTION ? LONG.find(([sign]) => text.startsWith(sign, start)) : undefined;
    const end = long ? text.indexOf(long[1], start + long[0].length) : endOfTag(start);
    if (end < 0) {
      if (!isLast && text.length - start < LONGEST) return start;
      // No mark-up ends here any more: looking again at every sign would take the square of the time.
      keep(start, plain(text.slice(start)));
      return text.length;
    }
    if (!long) {
      tag(start, end);
      return end + 1;
    }
    if (long[0] === CDATA) keep(start, safe(text.slice(start + CDATA.length, end)));
    return end + long[1].length;
  };
  /** The same for text. */
  const words = (start: number, isLast: boolean): number => {
    const { bytes, text } = stretch;
    const { length } = text;
    let end = start;
    let special = kept === '' ? 0 : 1;
    for (; end < length && bytes[end] !== BEGIN; end += 1) special |= SPECIAL[bytes[end]!]!;
    if (end === length && !isLast && length - start < LONGEST) return start;
    const isWhole = end + 1 < length && bytes[end + 1] !== MARK && bytes[end + 1] !== QUESTION;
    if (special === 0 && isWhole) elements.speak(stretch, start, end, window.offset);
    else keep(start, plain(text.slice(start, end)));
    return end;
  };
  const take = (text: string, isLast: boolean) => {
    slide(window, unread, text);
    const { length } = stretch.text;
    unread = 0;
    while (unread < length) {
      const next = stretch.bytes[unread] === BEGIN ? markUp(unread, isLast) : words(unread, isLast);
      if (next === unread) return;
      unread = next;
    }
  };

  return {
    feed: text => take(text, false),
    end() {
      take('', true);
      if (kept !== '') speakKept();
      elements.endAll();
    },
  };
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
