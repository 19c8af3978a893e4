import type { Engine } from './engine';
import type { Label } from './labels';
import { dieBehind } from './learn-digits';
import type { Finder } from './match';
import { dieAtSign, meetDigit, meetSign } from './meet-number';
import { meetHead } from './meet-word';
import { beginPass, isJoint, type Pass } from './pass';
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
  const { pairs, codedNumbers, codedLengths } = words;
  const { free, isLoose } = engine;
  const { bytes, view, quads } = stretch;
  let pass: Pass | null = null;
  /** Whether a token goes on from the block before, and where it began. */
  let isOpen = 0;
  /** Its last character in that block is a digit. */
  let wasDigit = 0;
  let opened = from;
  /** Where the pass begins, or goes on behind what was found: up to three bytes behind the block's begin. */
  let first = from;
  for (let base = from & ~3; base < to; ) {
    const a = gather(pairs, quads, base >> 2);
    const b = gather(pairs, quads, (base >> 2) + 4);
    let inside = to - base < 32 ? ~(-1 >>> (to - base)) : -1;
    if (base < first) inside &= -1 >>> (first - base);
    const tokens = inside & ((a << 16) | (b & 0xffff));
    const others = inside & ((a & 0xffff0000) | (b >>> 16));
    const digits = others & tokens;
    let signs = others & ~tokens;
    const before = (tokens >>> 1) | (isOpen << 31);
    const begins = tokens & ~before;
    let starts = begins;
    let ends = ~tokens & before;
    /** Ends of words that may matter. */
    let known = 0;
    let start = opened;
    /** First digits, but for those of numbers that are nothing; where digits end. */
    let numbers = digits & ~((digits >>> 1) | (wasDigit << 31));
    const stops = ~digits & ((digits >>> 1) | (wasDigit << 31));
    // Numbers alone are no words.
    const hasNumbers = ((numbers & ~begins) | (stops & tokens)) === 0;
    if (hasNumbers) {
      starts &= ~digits;
      ends &= ~stops;
    }
    if (isOpen === 0 || (hasNumbers && wasDigit === 1)) {
      const bit = Math.clz32(starts);
      starts &= 0x7fffffff >>> bit;
      start = base + bit;
    }
    while (ends !== 0) {
      const last = Math.clz32(ends);
      ends &= 0x7fffffff >>> last;
      known |= mayMatter(words, bytes, view, start, base + last) << (31 - last);
      const bit = Math.clz32(starts);
      starts &= 0x7fffffff >>> bit;
      start = base + bit;
    }
    for (let left = isLoose ? 0 : numbers & begins; left !== 0; ) {
      const bit = Math.clz32(left);
      left &= 0x7fffffff >>> bit;
      const count = Math.clz32(~(digits << bit));
      const stop = base + bit + count;
      if (bit + count > 31 || stop + 2 >= to) continue;
      // A word with digits may begin so: `1st`.
      const isWord = tokens << (bit + count) < 0;
      if (isWord ? codedLengths[bytes[base + bit]!] !== 0 : (codedNumbers & (1 << count)) !== 0) continue;
      const isNothing = isJoint(bytes, base + bit, from) || dieBehind(free, stretch, count, stop) === 1;
      if (isNothing) numbers ^= 1 << (31 - bit);
    }
    for (let left = signs; left !== 0; ) {
      const bit = Math.clz32(left);
      left &= 0x7fffffff >>> bit;
      signs ^= dieAtSign(engine, bytes, base + bit, from, to) << (31 - bit);
    }
    /** Where the pass goes on, if something was found that ends in no gap of this block. */
    let next = -1;
    for (let events = known | numbers | signs; events !== 0; ) {
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
        const before = bit === 0 ? 0 : (digits >>> (32 - bit)) & ((1 << length) - 1);
        if (before === 0) on = meetDigit(pass, begun, at);
      } else {
        if ((known & only) !== 0) on = meetHead(pass, begun, at);
        if (on <= at && (signs & only) !== 0) on = meetSign(pass, at);
      }
      if (on <= at) continue;
      if (on - base < 32 && !isWithin(tokens, on - base)) {
        known &= 0x7fffffff >>> (on - base);
        events &= (-1 >>> (on - base)) & (known | numbers | signs);
        continue;
      }
      next = on;
      break;
    }
    if (next >= 0) {
      isOpen = 0;
      wasDigit = 0;
      first = next;
      base = next & ~3;
      continue;
    }
    base += 32;
    const length = ones(tokens);
    if (length < 32 || isOpen === 0) opened = base - length;
    isOpen = tokens & 1;
    wasDigit = digits & 1;
    // A word that ends with the text.
    if (isOpen === 1 && base === to) meetHead(pass ?? beginPass(engine, stretch, from, to, own, finder), opened, to);
  }
}

/** Whether a token that began before a bit goes on there. */
const isWithin = (tokens: number, bit: number): boolean => (tokens & (tokens >>> 1) & (1 << (31 - bit))) !== 0;

/** How many of the lowest bits are set without a gap. */
const ones = (bits: number): number => (bits === -1 ? 32 : 31 - Math.clz32(~bits & (bits + 1)));

/** The kinds of sixteen characters, the first in the highest bit of each half. */
function gather(pairs: Int32Array, quads: Int32Array, at: number): number {
  const a = quads[at]!;
  const b = quads[at + 1]!;
  const c = quads[at + 2]!;
  const d = quads[at + 3]!;
  let all = pairs[a & 0xffff]!;
  all = (all << 2) + pairs[a >>> 16]!;
  all = (all << 2) + pairs[b & 0xffff]!;
  all = (all << 2) + pairs[b >>> 16]!;
  all = (all << 2) + pairs[c & 0xffff]!;
  all = (all << 2) + pairs[c >>> 16]!;
  all = (all << 2) + pairs[d & 0xffff]!;
  return (all << 2) + pairs[d >>> 16]!;
}
