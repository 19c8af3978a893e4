import { TOKEN } from './automaton';
import { followLabel } from './behind-label';
import type { Engine } from './engine';
import { findAround, findFree, findWord } from './find-free';
import type { Label } from './labels';
import type { Finder } from './match';
import type { Pass } from './pass';
import type { Stretch } from './stretch';
import { labelOf, letterBit, nextOf, type Phrase } from './vocabulary';
import { mayMatter, phraseAt, phraseOf } from './words';

/** How far back from its first digit a code is looked for. */
const MOST_BEFORE = 8;
/** Characters between two words of a phrase. */
const GAP = 2;
const AT = 64;

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
    while (ends !== 0) {
      const last = Math.clz32(ends);
      ends &= 0x7fffffff >>> last;
      known |= mayMatter(words, bytes, start, base + last) << (31 - last);
      const first = Math.clz32(starts);
      starts &= 0x7fffffff >>> first;
      start = base + first;
    }
    /** Where the pass goes on, if something was found. */
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
      pass ??= { engine, stretch, from, to, own, finder, untried: from, prefixEnd: -1 };
      let on = -1;
      if ((digits & only) !== 0) {
        const others = bit === 0 ? 0 : (digits >>> (32 - bit)) & ((1 << length) - 1);
        if (others === 0) on = meetDigit(pass, begun, at);
      } else {
        if ((known & only) !== 0) on = meetHead(pass, begun, at);
        if (on <= at && (signs & only) !== 0) on = meetSign(pass, at);
      }
      if (on <= at) continue;
      next = on;
      break;
    }
    if (next >= 0) {
      isOpen = 0;
      base = next;
      continue;
    }
    base += 32;
    const length = ones(tokens);
    if (length < 32 || isOpen === 0) opened = base - length;
    isOpen = tokens & 1;
    // A word that ends with the text.
    if (isOpen === 1 && base === to)
      meetHead(pass ?? { engine, stretch, from, to, own, finder, untried: from, prefixEnd: -1 }, opened, to);
  }
}

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

/** Whether a token goes on from one before it: the `12` of `3.12`, of `a-12`. */
const isJoint = (bytes: Uint8Array, at: number, from: number): boolean =>
  at - 2 >= from && TOKEN[bytes[at - 1]!] === 2 && bytes[at - 1] !== AT && TOKEN[bytes[at - 2]!] === 1;

/** A sign that a shape begins with, or an `@`. Gives the end of what was found, or -1. */
function meetSign({ engine, stretch, from, to, own, finder }: Pass, at: number): number {
  const { bytes } = stretch;
  if (bytes[at] === AT) return findAround(engine, stretch, from, at, to, own, finder);
  if (at + 1 >= to || !goesOn(engine, bytes, at) || isJoint(bytes, at, from)) return -1;
  return findFree(engine, stretch, at, to, own, finder);
}

const DEAD = 1;
const ALIVE = 2;

/** Whether any free shape begins with a sign and the character behind it; worked out once for each two. */
function goesOn({ free, pairs }: Engine, bytes: Uint8Array, at: number): boolean {
  const pair = (bytes[at]! << 8) | bytes[at + 1]!;
  if (pairs[pair] === 0) {
    free.automaton.run(bytes, at, at + 2);
    pairs[pair] = free.automaton.reached() === at + 2 ? ALIVE : DEAD;
  }
  return pairs[pair] === ALIVE;
}

/** The first digit of a token: a number, or a code that began with letters. Gives the end of what was found, or -1. */
function meetDigit(pass: Pass, start: number, at: number): number {
  const { engine, stretch, from, to, own, finder } = pass;
  const { bytes } = stretch;
  if (engine.isLoose) {
    const end = findCode(pass, at);
    if (end > 0) return end;
  }
  const isTried = start === at || (at - start <= MOST_BEFORE && (engine.leading & (1 << (at - start))) !== 0);
  if (isTried && !isJoint(bytes, start, from)) {
    const end = findFree(engine, stretch, start, to, own, finder);
    if (end > at) return end;
  }
  return meetCoded(pass, start, at);
}

/** A shape that begins with letters and a space or hyphen, a little before its first digit. */
function findCode({ engine, stretch, from, to, own, finder }: Pass, at: number): number {
  const { bytes } = stretch;
  const least = Math.max(from, at - MOST_BEFORE);
  let first = at;
  for (let back = at - 1; back >= least; back -= 1) {
    const byte = bytes[back]!;
    const isLetter = (byte | 32) >= 97 && (byte | 32) <= 122;
    if (!isLetter && byte !== 32 && byte !== 45) break;
    if (isLetter && (back === from || TOKEN[bytes[back - 1]!] !== 1)) first = back;
  }
  for (let start = first; start < at; start += 1) {
    const byte = bytes[start]!;
    const isStart = (byte | 32) >= 97 && (start === from || TOKEN[bytes[start - 1]!] !== 1);
    if (!isStart || isJoint(bytes, start, from)) continue;
    const end = findFree(engine, stretch, start, to, own, finder);
    if (end > at) return end;
  }
  return -1;
}

/** A word with a digit in it: `q6h`, `ssn4`. */
function meetCoded(pass: Pass, start: number, at: number): number {
  const { engine, stretch, to } = pass;
  const { coded, codedLengths } = engine.words;
  const { text, bytes } = stretch;
  const lengths = codedLengths[bytes[start]! | 32]! | codedLengths[bytes[start]!]!;
  if (lengths === 0 || at - start > 31) return -1;
  let end = at;
  while (end < to && end - start < 32 && TOKEN[bytes[end]!] === 1) end += 1;
  if (end - start > 31 || (lengths & (1 << (end - start))) === 0) return -1;
  const head = coded.get(text.slice(start, end).toLowerCase());
  return head === undefined ? -1 : meetWord(pass, phraseOf(engine.words, head), end);
}

/** A word that may be of the vocabulary has ended. Gives where the pass goes on. */
function meetHead(pass: Pass, start: number, end: number): number {
  const { words } = pass.engine;
  const { bytes } = pass.stretch;
  if (end < pass.to && bytes[end] === AT) return -1;
  const phrase = phraseAt(words, bytes, start, end);
  if (phrase === null) return end;
  if (!phrase.isWhole) {
    const next = end + 1 < pass.to && TOKEN[bytes[end + 1]!] === 1 ? end + 1 : end + GAP;
    if (next >= pass.to || (phrase.nextLetters & letterBit(bytes[next]!)) === 0) return end;
  }
  return meetWord(pass, phrase, end);
}

/** A word of the vocabulary has ended: what it begins, at its longest. Gives where the pass goes on. */
function meetWord(pass: Pass, phrase: Phrase, end: number): number {
  const { engine, stretch, from, to, own, finder } = pass;
  const { bytes } = stretch;
  const start = end - phrase.word.length;
  if (phrase.isTrigger && start >= pass.untried && !isJoint(bytes, start, from)) {
    const found = findFree(engine, stretch, start, to, own, finder);
    if (found > 0) return found;
    pass.untried = engine.free.automaton.reached();
  }
  let best = phrase;
  let bestEnd = end;
  let last: Phrase | null = phrase;
  for (let wordEnd = end; last !== null && last.nextLetters !== 0; ) {
    let next = wordEnd;
    while (next < to && next - wordEnd <= GAP && TOKEN[bytes[next]!] !== 1) next += 1;
    if (next >= to || next - wordEnd > GAP) break;
    if ((last.nextLetters & letterBit(bytes[next]!)) === 0) break;
    wordEnd = next;
    while (wordEnd < to && wordEnd - next < 40 && TOKEN[bytes[wordEnd]!] === 1) wordEnd += 1;
    last = nextOf(last, bytes, next, wordEnd);
    if (last === null || (last.findings.length === 0 && last.says === null)) continue;
    best = last;
    bestEnd = wordEnd;
  }
  const isPrefixed = pass.prefixEnd >= 0 && start - pass.prefixEnd <= GAP;
  pass.prefixEnd = phrase.isPrefix ? end : -1;
  for (const pattern of best.findings) findWord(engine, pattern, stretch, start, bestEnd, own, finder);
  const label = labelOf(best, engine.labels, isPrefixed);
  return label === null || isJoint(bytes, start, from) ? bestEnd : followLabel(pass, label, start, bestEnd);
}
