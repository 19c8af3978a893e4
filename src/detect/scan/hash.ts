import { plainWords } from '../lib/plain-words';
import { letterOf } from '../lib/words';
import type { Characters } from '../types';
import { View } from './value';

/** The two halves of the hash that was worked out last; the first is never 0. */
export const hashed = new Int32Array(2);

/** Works out 64 bits of a value: enough to count, useless to read. Case makes no difference. */
export function hash(value: Characters | number): void {
  if (typeof value === 'number') put(mixLow(LOW, value), mixHigh(HIGH, value));
  else if (value instanceof View && value.wide === null) hashBytes(value.view, value.start, value.start + value.length);
  else hashPart(value, 0, value.length);
}

const LOW = 0x811c9dc5 | 0;
const HIGH = 0x9e3779b9 | 0;
/** Four characters with the bit that makes letters small. */
const SMALL = 0x20202020;
const mixLow = (low: number, four: number): number => {
  const mixed = Math.imul(low ^ four, 0x9e3779b1 | 0);
  return mixed ^ (mixed >>> 15);
};
const mixHigh = (high: number, four: number): number => {
  const mixed = Math.imul(high ^ four, 0x85ebca6b | 0);
  return mixed ^ (mixed >>> 13);
};
function put(low: number, high: number): void {
  hashed[0] = low === 0 ? 1 : low;
  hashed[1] = high;
}

function hashPart(text: Characters, start: number, end: number): void {
  let low = LOW ^ (end - start);
  let high = HIGH;
  for (let at = start; at < end; at += 4) {
    let four = text.charCodeAt(at);
    if (at + 1 < end) four |= text.charCodeAt(at + 1) << 8;
    if (at + 2 < end) four |= text.charCodeAt(at + 2) << 16;
    if (at + 3 < end) four |= text.charCodeAt(at + 3) << 24;
    low = mixLow(low, four | SMALL);
    high = mixHigh(high, four | SMALL);
  }
  put(low, high);
}

/** The same of ASCII that stands in bytes. */
function hashBytes(view: DataView, start: number, end: number): void {
  let low = LOW ^ (end - start);
  let high = HIGH;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const four = view.getInt32(at, true) | SMALL;
    low = mixLow(low, four);
    high = mixHigh(high, four);
  }
  if (at < end) {
    const four = (view.getInt32(at, true) & LAST[end - at]!) | SMALL;
    low = mixLow(low, four);
    high = mixHigh(high, four);
  }
  put(low, high);
}
/** The bits of the last characters, by how many there are. */
export const LAST = Int32Array.of(0, 0xff, 0xffff, 0xffffff);

/** The hashes of some words, two numbers each. */
export const hashesOf = (words: readonly string[]): Int32Array =>
  Int32Array.from(
    words.flatMap(word => {
      hash(word);
      return [...hashed];
    }),
  );

/** Hashes of words, two numbers each. */
export interface WordHashes {
  hashes: Int32Array;
  /** How many of the numbers count. */
  length: number;
}

export const emptyWords = (): WordHashes => ({ hashes: new Int32Array(16), length: 0 });

/** Works out the hash of each word of a name, as `plainWords` reads them, in place of those before. */
export function hashWords(name: Characters, into: WordHashes): void {
  into.length = 0;
  let start = -1;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code > 126 || code === 39) {
      into.length = 0;
      for (const word of plainWords(String(name))) {
        hash(word);
        add(into);
      }
      return;
    }
    if (letterOf(code) !== 0) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      hashPart(name, start, at);
      add(into);
      start = -1;
    }
  }
  if (start < 0) return;
  hashPart(name, start, name.length);
  add(into);
}

function add(into: WordHashes): void {
  if (into.length + 2 > into.hashes.length) {
    const larger = new Int32Array(into.hashes.length * 2);
    larger.set(into.hashes);
    into.hashes = larger;
  }
  into.hashes[into.length] = hashed[0]!;
  into.hashes[into.length + 1] = hashed[1]!;
  into.length += 2;
}
