import type { Characters } from '../types';
import { TOKEN } from './automaton';
import { fold } from './fold';
import { emptyStretch, isOwn, type Stretch } from './stretch';

const NONE: Stretch = emptyStretch();
/** From where to where the value at hand goes in its stretch. */
let from = 0;
let to = 0;

/** Characters of the value at hand, read where they stand. Beyond its end each is 0. */
export class View implements Characters {
  length = 0;
  stretch = NONE;
  bytes: Uint8Array = NONE.bytes;
  /** The same bytes; behind its end at least three more may be read. */
  view = NONE.view;
  start = 0;
  /** The same characters, where the bytes are not all of them their own. */
  wide: string | null = null;

  charCodeAt(at: number): number {
    if (at >>> 0 >= this.length) return 0;
    return this.wide === null ? this.bytes[this.start + at]! : this.wide.charCodeAt(at);
  }

  toString(): string {
    if (this.wide !== null) return this.wide;
    const text = this.stretch.text.slice(from, to);
    return text.length === this.length ? text : compactOf(text);
  }
}

/** The value at hand as it is written; its letters and digits, without what separates them. One of each for all values. */
export const written = new View();
export const compact = new View();

/** Where the characters of `compact` stand, unless the value is made of letters and digits alone. */
let joined = new Uint8Array(256);
let joinedView = new DataView(joined.buffer);
const ROOM = 4;

/** Makes a part of a stretch the value at hand, which it is until this is called again. */
export function lookAt(stretch: Stretch, start: number, end: number): void {
  begin(stretch, start, end);
  if (!isOwn(stretch, start, end)) {
    written.wide = stretch.text.slice(start, end);
    compact.wide = compactOf(written.wide);
    compact.length = compact.wide.length;
    return;
  }
  if (written.wide !== null) written.wide = compact.wide = null;
  const { bytes } = stretch;
  const length = end - start;
  if (length + ROOM > joined.length) {
    joined = new Uint8Array(length * 2 + ROOM);
    joinedView = new DataView(joined.buffer);
  }
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    joined[count] = byte;
    // A joint is 2.
    count += TOKEN[byte]! & 1;
  }
  standIn(joined, joinedView, 0, count);
}

/** The same for up to 32 characters of ASCII of which it is known where letters and digits stand: `kept`, or everywhere. */
export function lookAtKept(stretch: Stretch, start: number, end: number, kept: Uint8Array | null): void {
  begin(stretch, start, end);
  if (written.wide !== null) written.wide = compact.wide = null;
  const { bytes, view } = stretch;
  if (kept === null) {
    standIn(bytes, view, start, end - start);
    return;
  }
  for (let at = 0; at < kept.length; at += 1) joined[at] = bytes[start + kept[at]!]!;
  standIn(joined, joinedView, 0, kept.length);
}

function begin(stretch: Stretch, start: number, end: number): void {
  const { bytes, view } = stretch;
  from = start;
  to = end;
  written.length = end - start;
  written.start = start;
  // A pointer is dearer to write than to read.
  if (written.stretch !== stretch) written.stretch = compact.stretch = stretch;
  if (written.bytes === bytes) return;
  written.bytes = bytes;
  written.view = view;
}

function standIn(bytes: Uint8Array, view: DataView, start: number, length: number): void {
  compact.start = start;
  compact.length = length;
  if (compact.bytes === bytes) return;
  compact.bytes = bytes;
  compact.view = view;
}

/** A scan has ended: nothing of what it looked at stays in memory. */
export function forget(): void {
  lookAt(NONE, 0, 0);
  joined.fill(0);
}

/** The letters and digits of a text, without what separates them. */
export function compactOf(text: string): string {
  let compact = '';
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && TOKEN[fold(text.charCodeAt(at))] === 1) continue;
    if (at === text.length && start === 0) return text;
    if (at > start) compact += text.slice(start, at);
    start = at + 1;
  }
  return compact;
}
