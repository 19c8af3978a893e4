import { foldText } from './fold';
import { narrow } from './narrow';

/**
 * A stretch of text beside its folded copy, one byte for each UTF-16 unit: V8 reads bytes at twice the speed of a
 * string's characters, and an offset means the same in both.
 */
export interface Stretch {
  text: string;
  /** At least 32 more than the text has characters, so that these may be read together. */
  bytes: Uint8Array;
  /** The same bytes, to be read four at a time, from anywhere. */
  view: DataView;
  /** The same, four by four from the first on, that one the lowest: so all platforms of browsers have it. */
  quads: Int32Array;
  /** Each byte is its character: all of the text is ASCII. */
  isPlain: boolean;
  /** Most of its characters are beyond ASCII. */
  isForeign: boolean;
  /** What the text is in UTF-8, on the way to the bytes. */
  encoded: DataView;
}

const encoder = new TextEncoder();
/** Below this many characters a loop is quicker than the encoder. */
const FEW = 48;
const LEAST = 1_024;
const NOTHING = new DataView(new ArrayBuffer(0));
/** What may be read behind a text. */
const ROOM = 32;

/** An empty stretch; `fill` gives it a text. */
export function emptyStretch(): Stretch {
  const bytes = new Uint8Array(LEAST);
  return {
    text: '',
    bytes,
    view: new DataView(bytes.buffer),
    quads: new Int32Array(bytes.buffer),
    isPlain: true,
    isForeign: false,
    encoded: NOTHING,
  };
}

/** Puts a text into a stretch, in place of the one before. */
export function fill(stretch: Stretch, text: string): void {
  stretch.text = text;
  const { length } = text;
  if (stretch.bytes.length < length + ROOM) {
    stretch.bytes = new Uint8Array((length + LEAST) & ~3);
    stretch.view = new DataView(stretch.bytes.buffer);
    stretch.quads = new Int32Array(stretch.bytes.buffer);
  }
  // In UTF-8 a text takes as many bytes as it has characters if all of them are ASCII, and more if not; then the next is
  // mostly like it.
  const isEncoded =
    length > FEW && stretch.isPlain && encoder.encodeInto(text, stretch.bytes.subarray(0, length)).read === length;
  stretch.isPlain = isEncoded || (length > FEW && !stretch.isForeign ? narrow(stretch) : foldText(stretch));
}

/** Whether each character of a part of a stretch is what its byte says. */
export function isOwn({ text, bytes, isPlain }: Stretch, start: number, end: number): boolean {
  if (isPlain) return true;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== bytes[at]) return false;
  return true;
}
