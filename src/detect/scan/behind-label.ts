import { begins, run, TOKEN } from './automaton';
import type { LabelShapes, Shape } from './engine';
import { FILLING } from './filling';
import { findAmong } from './find-named';
import type { Label } from './labels';
import type { Pass } from './pass';
import type { Stretch } from './stretch';
import { FINDS, SAYS } from './vocabulary';
import { saysAt, type Words } from './words';

/** Most characters between a label and its value in running text. */
const REACH = 40;
const SPACE = 32;
/** Most characters of a value made of words. */
const LONGEST_WORDS = 120;
const packed = (word: string): number =>
  Array.from(word).reduce((bits, letter) => (bits << 5) | (letter.charCodeAt(0) & 31), 0);
/** Words that may stand between a label and its value, packed; by their first letter the second ones, a bit each. */
const FILLERS = new Set(FILLING.map(packed));
const FILLER_BEGINS = new Int32Array(32);
for (const word of FILLING) FILLER_BEGINS[packed(word[0]!)]! |= 1 << packed(word[1]!);
const LONGEST_FILLER = 6;

/** Whether two characters are letters that a filler begins with, or look like some. */
const mayFill = (first: number, second: number): boolean => (FILLER_BEGINS[first & 31]! & (1 << (second & 31))) !== 0;

/** Whether a token is one of these: of six letters at most, five bits each. */
function isFiller(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST_FILLER || !mayFill(bytes[start]!, bytes[start + 1]!)) return false;
  let bits = 0;
  for (let at = start; at < end; at += 1) {
    const letter = bytes[at]! | 32;
    if (letter < 97 || letter > 122) return false;
    bits = (bits << 5) | (letter & 31);
  }
  return FILLERS.has(bits);
}

/** Whether running text goes on behind a label, at a space, so that nothing there can be its value: nearly always. */
export function isVain({ isCare, isThing, shapes }: Label, bytes: Uint8Array, labelEnd: number): boolean {
  const next = bytes[labelEnd + 1]!;
  if (isCare || isThing || shapes === null || next < 97 || next > 122) return false;
  const space = shapes.begun[SPACE]!;
  const letter = shapes.begun[next]!;
  const isNone = (space & letter & (NUMBERS << ASKED)) !== 0 && ((space | letter) & NUMBERS) === 0;
  return isNone && !mayFill(next, bytes[labelEnd + 2]!);
}

/** Looks for the value behind a label, past signs and words such as `number`. Gives where the pass goes on. */
export function followLabel(pass: Pass, label: Label, start: number, labelEnd: number): number {
  const { engine, stretch, from, to, finder } = pass;
  if (label.isCare) {
    finder.care();
    if (label.patterns.length === 0) return labelEnd;
  }
  const { words } = engine;
  const { bytes } = stretch;
  const shapes = label.shapes ?? engine.shapesOf(label);
  const reach = Math.min(to, labelEnd + REACH + 1);
  const isLine = isWholeLine(bytes, start, labelEnd, from, to, label.isOfNames ? 0 : MOST_BEFORE);
  let isJoined = false;
  let lines = 0;
  for (let at = labelEnd; at < reach; ) {
    const byte = bytes[at]!;
    const isToken = TOKEN[byte] === 1;
    if (!isToken) {
      if (byte === 10) {
        lines += 1;
        if (lines > 1) return labelEnd;
        // `(#1187)` is a change or an issue.
      } else if (byte === 35 && bytes[at - 1] === 40) return labelEnd;
      else if (byte === 58 || byte === 61 || byte === 35 || byte === 124 || byte === 9) isJoined = true;
      // `Name - Ana Roe`
      else if (byte === 45 && bytes[at - 1] === 32 && at + 1 < to && bytes[at + 1]! <= 32) isJoined = true;
      // `Name ........ Ana Roe`
      else if (byte === 46 && bytes[at - 1] === 46 && bytes[at - 2] === 46 && bytes[at - 3] === 46) isJoined = true;
      // `What is your card number? 4000…` asks and is answered; `/mrn?4000` is an address.
      else if (byte === 63 && at + 1 < to && bytes[at + 1]! <= 32) isJoined = true;
      else if (byte === 59 || byte === 33 || byte === 63) return labelEnd;
    } else if (lines > 0 && !isJoined && !(isLine && !saysAt(words, stretch, at, to, SAYS))) return labelEnd;
    const isNamed = isJoined || isLine;
    const asked = isNamed ? ALL : NUMBERS;
    const tried =
      (isNamed || lines === 0) && mayBegin(shapes, asked, byte) ? (isNamed ? shapes.all : shapes.numbers) : null;
    const ends = tried === null ? 0 : run(tried, bytes, at, to);
    if (tried !== null && ends > 0) {
      behind.pass = pass;
      behind.start = at;
      behind.isBroken = lines > 0;
      behind.wordsEnd = -1;
      const end = findAmong(engine, tried, ends, stretch, at, to, label, mayEnd, finder);
      behind.pass = null;
      if (end > 0) {
        if (label.isHealth) finder.health();
        return end;
      }
    }
    if (!isToken) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < to && TOKEN[bytes[end]!] === 1) end += 1;
    if (label.isThing && hasDigit(bytes, at, end)) return end;
    // `Diagnosis 2: …`
    if (lines === 0 && end - at < 3 && bytes[end] === 58 && bytes[at]! >= 48 && bytes[at]! <= 57) {
      at = end;
      continue;
    }
    // What begins with a bracket may stand by itself: `(01)…`, `(614) …`.
    if (!isFiller(bytes, at, end)) return bytes[at - 1] === 40 ? at - 1 : at;
    // `seeing Mrs. Roe`
    if (lines === 0 && label.isOfNames && isTitle(bytes, at, end)) isJoined = true;
    else if (saysAt(words, stretch, at, to, SAYS | FINDS)) return at;
    // `Race is Asian`; `the patient is` goes on with anything.
    else if (lines === 0 && end - at === 2 && isIs(bytes, at) && label.weak.size === 0 && !label.isOfNames)
      isJoined = true;
    at = end;
  }
  return labelEnd;
}

const isIs = (bytes: Uint8Array, at: number): boolean => (bytes[at]! | 32) === 105 && (bytes[at + 1]! | 32) === 115;
/** Of the fillers that begin with M, all but the month of a date: Mr, Mrs, Ms, Miss. */
const isTitle = (bytes: Uint8Array, at: number, end: number): boolean =>
  bytes[at] === 77 && ((bytes[end - 1]! | 32) === 114 || (bytes[end - 1]! | 32) === 115);

/** Of `LabelShapes.begun`: which shapes begin so; shifted, whether that was asked. */
const ALL = 1;
const NUMBERS = 2;
const ASKED = 2;

/** Whether shapes of a label begin with a character. */
function mayBegin(shapes: LabelShapes, asked: number, byte: number): boolean {
  const { begun } = shapes;
  if ((begun[byte]! & (asked << ASKED)) === 0) {
    const isBegin = begins(asked === ALL ? shapes.all : shapes.numbers, byte);
    begun[byte]! |= (asked << ASKED) | (isBegin ? asked : 0);
  }
  return (begun[byte]! & asked) !== 0;
}

/** The value that is tried behind a label; where its words may go on to, -1 before that was asked. */
const behind: { pass: Pass | null; start: number; isBroken: boolean; wordsEnd: number } = {
  pass: null,
  start: 0,
  isBroken: false,
  wordsEnd: -1,
};

/** Words alone go on to where words may, and one alone is none in a line of its own. */
function mayEnd(end: number, { isWordy }: Shape): boolean {
  if (!isWordy) return true;
  const { start, isBroken } = behind;
  const { engine, stretch, to } = behind.pass!;
  if (behind.wordsEnd < 0) behind.wordsEnd = wordsEnd(engine.words, stretch, start, to);
  return end <= behind.wordsEnd && !(isBroken && !stretch.text.slice(start, end).includes(' '));
}

/** Most letters before a label in a line that it has to itself: `Patient KVNR`. Before one of names a title ends: `The Silent Patient`. */
const MOST_BEFORE = 25;

/** A label that has a line to itself, but for a few words before it and fillers behind: the heading of a box, whose value stands in the next. */
function isWholeLine(bytes: Uint8Array, start: number, end: number, from: number, to: number, most: number): boolean {
  let at = end;
  for (;;) {
    while (at < to && (bytes[at] === 32 || bytes[at] === 13 || bytes[at] === 46)) at += 1;
    if (at - end > REACH || !mayFill(bytes[at]!, bytes[at + 1]!)) break;
    let wordEnd = at;
    while (wordEnd < to && TOKEN[bytes[wordEnd]!] === 1) wordEnd += 1;
    if (wordEnd === at || !isFiller(bytes, at, wordEnd)) break;
    at = wordEnd;
  }
  if (at >= to || bytes[at] !== 10) return false;
  let first = start;
  while (first > from && start - first < most && isOfWords(bytes[first - 1]!)) first -= 1;
  return first === from || bytes[first - 1] === 10;
}
const isOfWords = (byte: number): boolean => byte === 32 || ((byte | 32) >= 97 && (byte | 32) <= 122);

function hasDigit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at]! >= 48 && bytes[at]! <= 57) return true;
  return false;
}

/** Where words that begin at `start` may go on to: the end of the line, a wide gap, or the next label. */
function wordsEnd(words: Words, stretch: Stretch, start: number, end: number): number {
  const { bytes } = stretch;
  const to = Math.min(start + LONGEST_WORDS, end);
  for (let at = start; at < to; ) {
    if (at > start && saysAt(words, stretch, at, end, SAYS)) return at;
    while (at < to && TOKEN[bytes[at]!] === 1) at += 1;
    for (; at < to && TOKEN[bytes[at]!] !== 1; at += 1) {
      const byte = bytes[at]!;
      if (byte === 10 || byte === 9 || byte === 59 || (byte === 32 && bytes[at + 1] === 32)) return at;
    }
  }
  return to;
}
