import { fold } from './fold';

/**
 * A stretch of text beside its folded copy, one byte for each UTF-16 unit: V8 reads bytes at twice the speed of a
 * string's characters, and an offset means the same in both.
 */
export interface Stretch {
  text: string;
  /** At least 32 more than the text has characters, so that these may be read together. */
  bytes: Uint8Array;
  /** Each byte is its character: all of the text is ASCII. */
  isPlain: boolean;
}

const encoder = new TextEncoder();
/** Below this many characters a loop is quicker than the encoder. */
const FEW = 48;
const LEAST = 1_024;

/** An empty stretch; `fill` gives it a text. */
export const emptyStretch = (): Stretch => ({ text: '', bytes: new Uint8Array(LEAST), isPlain: true });

/** Puts a text into a stretch, in place of the one before. */
export function fill(stretch: Stretch, text: string): void {
  stretch.text = text;
  const { length } = text;
  if (length <= FEW) {
    stretch.isPlain = copy(stretch.bytes, text);
    return;
  }
  // In UTF-8 a unit takes three bytes at most.
  if (stretch.bytes.length < length * 3) stretch.bytes = new Uint8Array(length * 3 + LEAST);
  const { read, written } = encoder.encodeInto(text, stretch.bytes);
  stretch.isPlain = read === written;
  if (!stretch.isPlain) narrow(stretch.bytes, written);
}

/** Gives whether each byte is its character. */
function copy(bytes: Uint8Array, text: string): boolean {
  let isPlain = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at] = code;
    if (code < 127) continue;
    bytes[at] = fold(code);
    isPlain = false;
  }
  return isPlain;
}

/** UTF-8 to one folded byte a unit, in place. A character beyond 16 bits is two units, and no letter of a name. */
function narrow(bytes: Uint8Array, length: number): void {
  let to = 0;
  for (let at = 0; at < length; ) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      const second = bytes[at + 1]!;
      const third = bytes[at + 2]!;
      const fourth = bytes[at + 3]!;
      bytes[to] = byte;
      if ((second | third | fourth) < 0x80 && at + 4 <= length) {
        bytes[to + 1] = second;
        bytes[to + 2] = third;
        bytes[to + 3] = fourth;
        at += 4;
        to += 4;
        continue;
      }
      at += 1;
    } else if (byte < 0xe0) {
      bytes[to] = fold(((byte & 31) << 6) | (bytes[at + 1]! & 63));
      at += 2;
    } else if (byte < 0xf0) {
      bytes[to] = fold(((byte & 15) << 12) | ((bytes[at + 1]! & 63) << 6) | (bytes[at + 2]! & 63));
      at += 3;
    } else {
      bytes[to] = 1;
      to += 1;
      bytes[to] = 1;
      at += 4;
    }
    to += 1;
  }
}

/** Whether each character of a part of a stretch is what its byte says. */
export function isOwn({ text, bytes, isPlain }: Stretch, start: number, end: number): boolean {
  if (isPlain) return true;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== bytes[at]) return false;
  return true;
}
