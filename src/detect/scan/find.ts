import type { Engine } from './engine';
import type { Label } from './labels';
import type { Finder } from './match';
import { meetDigit, meetSign } from './meet-number';
import { meetHead } from './meet-word';
import { beginPass, type Pass } from './pass';
import type { Stretch } from './stretch';
import { mayMatter } from './words';

/**
 * Finds everything in a stretch of text: shapes that stand by themselves, words, and values behind a label. Thirty-two
 * characters at a time become three sets of bits (letters and digits, digits, signs that a shape begins with), the first
 * character the highest bit; their edges are the words and numbers, and only there anything is looked at.
 */
export function findInText(
  engine: Engine,
  stretch: Stretch,
  from: number,
  to: number,
  own: Label | null,
  finder: Finder,
): void {
  const { words } = engine;
  const { kinds } = words;
  const { bytes } = stretch;
  let pass: Pass | null = null;
  /** Whether a token goes on from the block before, and where it began. */
  let isOpen = 0;
  /** A number stands at the end of the block before, or no token. */
  let isNumber = 1;
  let opened = from;
  for (let base = from; base < to; ) {
    const a = gather(kinds, bytes, base);
    const b = gather(kinds, bytes, base + 8);
    const c = gather(kinds, bytes, base + 16);
    const d = gather(kinds, bytes, base + 24);
    const inside = to - base < 32 ? ~(-1 >>> (to - base)) : -1;
    const tokens = inside & ((a << 24) | ((b & 0xff) << 16) | ((c & 0xff) << 8) | (d & 0xff));
    const digits = inside & (((a & 0xff00) << 16) | ((b & 0xff00) << 8) | (c & 0xff00) | ((d & 0xff00) >>> 8));
    const signs = inside & (((a & 0xff0000) << 8) | (b & 0xff0000) | ((c & 0xff0000) >>> 8) | ((d & 0xff0000) >>> 16));
    const before = (tokens >>> 1) | (isOpen << 31);
    let starts = tokens & ~before;
    let ends = ~tokens & before;
    /** Ends of words that may matter. */
    let known = 0;
    let start = opened;
    if (isOpen === 0) {
      const first = Math.clz32(starts);
      starts &= 0x7fffffff >>> first;
      start = base + first;
    }
    // Numbers alone are no words.
    if (tokens === digits && isNumber === 1) ends = 0;
    while (ends !== 0) {
      const last = Math.clz32(ends);
      ends &= 0x7fffffff >>> last;
      known |= mayMatter(words, bytes, start, base + last) << (31 - last);
      const first = Math.clz32(starts);
      starts &= 0x7fffffff >>> first;
      start = base + first;
    }
    /** Where the pass goes on, if something was found that ends in no gap of this block. */
    let next = -1;
    for (let events = known | (digits & ~(digits >>> 1)) | signs; events !== 0; ) {
      const bit = Math.clz32(events);
      events &= 0x7fffffff >>> bit;
      const at = base + bit;
      const only = 1 << (31 - bit);
      // The token that ends or goes on here: how much of it is in this block.
      const length = bit === 0 ? 0 : ones(tokens >>> (32 - bit));
      const isWhole = length < bit || isOpen === 0;
      const begun = isWhole ? at - length : opened;
      pass ??= beginPass(engine, stretch, from, to, own, finder);
      let on = -1;
      if ((digits & only) !== 0) {
        const others = bit === 0 ? 0 : (digits >>> (32 - bit)) & ((1 << length) - 1);
        if (others === 0) on = meetDigit(pass, begun, at);
      } else {
        if ((known & only) !== 0) on = meetHead(pass, begun, at);
        if (on <= at && (signs & only) !== 0) on = meetSign(pass, at);
      }
      if (on <= at) continue;
      if (on - base < 32 && !isWithin(tokens, on - base)) {
        known &= 0x7fffffff >>> (on - base);
        events &= (-1 >>> (on - base)) & (known | digits | signs);
        continue;
      }
      next = on;
      break;
    }
    if (next >= 0) {
      isOpen = 0;
      isNumber = 1;
      base = next;
      continue;
    }
    base += 32;
    const length = ones(tokens);
    if (length < 32 || isOpen === 0) opened = base - length;
    isOpen = tokens & 1;
    isNumber = ~(tokens ^ digits) & 1;
    // A word that ends with the text.
    if (isOpen === 1 && base === to) meetHead(pass ?? beginPass(engine, stretch, from, to, own, finder), opened, to);
  }
}

/** Whether a token that began before a bit goes on there. */
const isWithin = (tokens: number, bit: number): boolean => (tokens & (tokens >>> 1) & (1 << (31 - bit))) !== 0;

/** How many of the lowest bits are set without a gap. */
const ones = (bits: number): number => (bits === -1 ? 32 : 31 - Math.clz32(~bits & (bits + 1)));

/** The kinds of eight characters, the first in the highest bit of each byte. */
function gather(kinds: Int32Array, bytes: Uint8Array, at: number): number {
  let all = kinds[bytes[at]!]!;
  all = (all << 1) + kinds[bytes[at + 1]!]!;
  all = (all << 1) + kinds[bytes[at + 2]!]!;
  all = (all << 1) + kinds[bytes[at + 3]!]!;
  all = (all << 1) + kinds[bytes[at + 4]!]!;
  all = (all << 1) + kinds[bytes[at + 5]!]!;
  all = (all << 1) + kinds[bytes[at + 6]!]!;
  return (all << 1) + kinds[bytes[at + 7]!]!;
}
