import { TOKEN } from './automaton';
import { followLabel } from './behind-label';
import type { Engine } from './engine';
import { findAround, findFree, findWord } from './find-free';
import type { Label } from './labels';
import type { Finder } from './match';
import type { Pass } from './pass';
import type { Stretch } from './stretch';
import { labelOf, letterBit, nextOf, type Phrase } from './vocabulary';
import {
  AT_EVENT,
  CODE,
  DIGIT_EVENT,
  EVENT,
  OUT,
  phraseOf,
  ROW,
  SIGN_DIGIT_EVENT,
  SIGN_EVENT,
  WORD_EVENT,
} from './words';

/** How far back from its first digit a code is looked for. */
const MOST_BEFORE = 8;
/** Characters between two words of a phrase. */
const GAP = 2;

/** Finds everything in a stretch of text: shapes that stand by themselves, words, and values behind a label. */
export function findInText(
  engine: Engine,
  stretch: Stretch,
  from: number,
  to: number,
  own: Label | null,
  finder: Finder,
): void {
  const { table, column } = engine.words;
  const { bytes } = stretch;
  const pass: Pass = { engine, stretch, from, to, own, finder, untried: from, prefixEnd: -1 };
  let state = OUT;
  let at = from;
  for (;;) {
    let next = OUT;
    for (; at < to; at += 1) {
      next = table[(state << ROW) | column[bytes[at]!]!]!;
      if (next >= EVENT) break;
      state = next;
    }
    if (at >= to) {
      next = table[state << ROW]!;
      if (next < EVENT) return;
    }
    if (next >= WORD_EVENT) {
      at = meetWord(pass, phraseOf(engine.words, next - WORD_EVENT), at);
      state = OUT;
    } else if (next === DIGIT_EVENT || next === SIGN_DIGIT_EVENT) {
      const end = meetDigit(pass, at, next === SIGN_DIGIT_EVENT);
      state = end > 0 ? OUT : CODE;
      at = end > 0 ? end : at + 1;
    } else {
      const end =
        next === AT_EVENT
          ? findAround(engine, stretch, from, at, to, own, finder)
          : next === SIGN_EVENT && !isJoint(bytes, at, from)
            ? findFree(engine, stretch, at, to, own, finder)
            : -1;
      state = OUT;
      at = end > 0 ? end : at + 1;
    }
  }
}

/** Whether a token goes on from one before it: the `12` of `3.12`, of `a-12`. */
const isJoint = (bytes: Uint8Array, at: number, from: number): boolean =>
  at - 2 >= from && TOKEN[bytes[at - 1]!] === 2 && bytes[at - 1] !== 64 && TOKEN[bytes[at - 2]!] === 1;

/** The first digit of a token: a number, or a code that began with letters. Gives the end of what was found, or -1. */
function meetDigit(pass: Pass, at: number, isAfterSign: boolean): number {
  const { engine, stretch, from, to, own, finder } = pass;
  const { bytes } = stretch;
  if (isAfterSign && !isJoint(bytes, at - 1, from)) {
    const end = findFree(engine, stretch, at - 1, to, own, finder);
    if (end > 0) return end;
  }
  const before = at > from ? bytes[at - 1]! : 0;
  const isCode = TOKEN[before] === 1;
  if (isCode || before === 32 || before === 45) {
    const end = findCode(pass, at);
    if (end > 0) return end;
  }
  if (isCode) return meetCoded(pass, at);
  const end = isJoint(bytes, at, from) ? -1 : findFree(engine, stretch, at, to, own, finder);
  return end > 0 ? end : meetCoded(pass, at);
}

/** A shape that begins with letters, a little before its first digit. */
function findCode({ engine, stretch, from, to, own, finder }: Pass, at: number): number {
  const { bytes } = stretch;
  const least = Math.max(from, at - Math.min(engine.before, MOST_BEFORE));
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
function meetCoded(pass: Pass, at: number): number {
  const { engine, stretch, from, to } = pass;
  const { coded, codedLengths } = engine.words;
  const { text, bytes } = stretch;
  let start = at;
  while (start > from && at - start < 32 && TOKEN[bytes[start - 1]!] === 1) start -= 1;
  const lengths = codedLengths[bytes[start]! | 32]! | codedLengths[bytes[start]!]!;
  if (lengths === 0) return -1;
  let end = at;
  while (end < to && end - start < 32 && TOKEN[bytes[end]!] === 1) end += 1;
  if (end - start > 31 || (lengths & (1 << (end - start))) === 0) return -1;
  const head = coded.get(text.slice(start, end).toLowerCase());
  return head === undefined ? -1 : meetWord(pass, phraseOf(engine.words, head), end);
}

/** A word of the vocabulary has ended: what it begins, at its longest. Gives where the pass goes on. */
function meetWord(pass: Pass, phrase: Phrase, end: number): number {
  const { engine, stretch, from, to, own, finder } = pass;
  const { bytes, text } = stretch;
  const start = end - phrase.length;
  if (phrase.isTrigger && start >= pass.untried && !isJoint(bytes, start, from)) {
    const found = findFree(engine, stretch, start, to, own, finder);
    if (found > 0) return found;
    pass.untried = engine.free.automaton.reached();
  }
  let best = phrase;
  let bestEnd = end;
  let last: Phrase | undefined = phrase;
  for (let wordEnd = end; last && last.nextLetters !== 0; ) {
    let next = wordEnd;
    while (next < to && next - wordEnd <= GAP && TOKEN[bytes[next]!] !== 1) next += 1;
    if (next >= to || next - wordEnd > GAP) break;
    if ((last.nextLetters & letterBit(bytes[next]!)) === 0) break;
    wordEnd = next;
    while (wordEnd < to && wordEnd - next < 40 && TOKEN[bytes[wordEnd]!] === 1) wordEnd += 1;
    last = nextOf(last)?.get(text.slice(next, wordEnd).toLowerCase());
    if (!last || (last.findings.length === 0 && last.says === null)) continue;
    best = last;
    bestEnd = wordEnd;
  }
  const isPrefixed = pass.prefixEnd >= 0 && start - pass.prefixEnd <= GAP;
  pass.prefixEnd = phrase.isPrefix ? end : -1;
  for (const pattern of best.findings) findWord(engine, pattern, text, start, bestEnd, own, finder);
  const label = labelOf(best, engine.labels, isPrefixed);
  return label === null || isJoint(bytes, start, from) ? bestEnd : followLabel(pass, label, start, bestEnd);
}
