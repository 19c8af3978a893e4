import type { Characters } from '../types';
import { TOKEN } from './automaton';
import { fold } from './fold';
import { emptyStretch, isOwn, type Stretch } from './stretch';

/** Characters of a stretch, read where they stand. Beyond its end each is 0. */
export class View implements Characters {
  length = 0;
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  /** The same characters, where the bytes are not all of them their own. */
  wide: string | null = null;
  /** The text they are of, and from where to where. */
  source = '';
  from = 0;
  to = 0;

  charCodeAt(at: number): number {
    if (at >>> 0 >= this.length) return 0;
    return this.wide === null ? this.bytes[this.start + at]! : this.wide.charCodeAt(at);
  }

  toString(): string {
    if (this.wide !== null) return this.wide;
    const text = this.source.slice(this.from, this.to);
    return text.length === this.length ? text : compactOf(text);
  }
}

/** The value at hand as it is written; its letters and digits, without what separates them. One of each for all values. */
export const written = new View();
export const compact = new View();

/** Where the characters of `compact` stand if any had to be left out. */
let joined = new Uint8Array(256);

/** Makes a part of a stretch the value at hand, which it is until this is called again. */
export function lookAt(stretch: Stretch, start: number, end: number): void {
  const { text, bytes } = stretch;
  const length = end - start;
  written.length = length;
  written.bytes = compact.bytes = bytes;
  written.start = compact.start = start;
  written.source = compact.source = text;
  written.from = compact.from = start;
  written.to = compact.to = end;
  if (!isOwn(stretch, start, end)) {
    written.wide = text.slice(start, end);
    compact.wide = compactOf(written.wide);
    compact.length = compact.wide.length;
    return;
  }
  written.wide = compact.wide = null;
  let at = start;
  while (at < end && TOKEN[bytes[at]!] === 1) at += 1;
  compact.length = length;
  if (at === end) return;
  if (length > joined.length) joined = new Uint8Array(length * 2);
  let count = 0;
  for (let from = start; from < at; from += 1) joined[count++] = bytes[from]!;
  for (; at < end; at += 1) {
    joined[count] = bytes[at]!;
    // A joint is 2.
    count += TOKEN[bytes[at]!]! & 1;
  }
  compact.bytes = joined;
  compact.start = 0;
  compact.length = count;
}

/** A scan has ended: nothing of what it looked at stays in memory. */
export function forget(): void {
  lookAt(emptyStretch(), 0, 0);
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
