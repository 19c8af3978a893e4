import { FOLDED } from './fold';
import type { Stretch } from './stretch';

const encoder = new TextEncoder();
const LEAST = 1_024;
/** Bytes of UTF-8 for a character, where many are foreign. */
const MUCH = 1.4;
const SURROGATE = 0xd800;

/** Folds a text that may have some characters beyond ASCII by way of UTF-8. Gives whether it has none. */
export function narrow(stretch: Stretch): boolean {
  const { text, bytes, view } = stretch;
  const { length } = text;
  if (stretch.encoded.byteLength < length * 3) stretch.encoded = new DataView(new ArrayBuffer((length + LEAST) * 3));
  const { encoded } = stretch;
  const { written } = encoder.encodeInto(text, new Uint8Array(encoded.buffer));
  // Where most are foreign, reading them from the string is quicker.
  stretch.isForeign = written > length * MUCH;
  let to = 0;
  for (let at = 0; at < written; ) {
    const first = encoded.getUint8(at);
    if (first < 0x80) {
      const four = at + 4 <= written ? encoded.getInt32(at, true) : -1;
      if ((four & 0x80808080) === 0) {
        view.setInt32(to, four, true);
        at += 4;
        to += 4;
        continue;
      }
      bytes[to] = first;
      at += 1;
      to += 1;
    } else if (first < 0xf0) {
      const isTwo = first < 0xe0;
      const second = encoded.getUint8(at + 1) & 0x3f;
      const code = isTwo
        ? ((first & 0x1f) << 6) | second
        : ((first & 0xf) << 12) | (second << 6) | (encoded.getUint8(at + 2) & 0x3f);
      bytes[to] = FOLDED[code]!;
      at += isTwo ? 2 : 3;
      to += 1;
    } else {
      // Two units of UTF-16.
      bytes[to] = bytes[to + 1] = FOLDED[SURROGATE]!;
      at += 4;
      to += 2;
    }
  }
  return written === length;
}
