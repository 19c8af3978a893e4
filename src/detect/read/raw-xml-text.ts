import type { Stretch } from '../scan/stretch';
import { attributeName } from './elements';

const SPACE = 32;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const LONGEST_NAME = 200;

const tableOf = (is: (code: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => (is(code) ? 1 : 0));

/** 1 for a byte of text that does not stand for itself: a reference begins with it, or it is a control character. */
export const SPECIAL = tableOf(code => code === 38 || (code < SPACE && ![1, 9, 10, 13].includes(code)));
/** 1 for what no name of an attribute holds: white space and `"'/<=>`. */
const NO_NAME = tableOf(code => code <= SPACE || [34, 39, 47, 60, 61, 62].includes(code));

/** The attributes in a part of a stretch, `a="b" c='d'`: the name of each, where its value stands, and whether that stands for itself. */
export function attributesIn(
  { bytes, text }: Stretch,
  start: number,
  end: number,
  take: (name: string, start: number, end: number, isPlain: boolean) => void,
): void {
  for (let at = start; at < end; ) {
    while (at < end && NO_NAME[bytes[at]!] === 1) at += 1;
    const name = at;
    while (at < end && NO_NAME[bytes[at]!] === 0) at += 1;
    const nameEnd = at;
    at = pastSpace(bytes, at, end);
    if (at >= end || bytes[at] !== EQUALS) continue;
    at = pastSpace(bytes, at + 1, end);
    const quote = bytes[at];
    if (at >= end || (quote !== QUOTE && quote !== APOSTROPHE)) continue;
    let special = 0;
    let close = at + 1;
    for (; close < end && bytes[close] !== quote; close += 1) special |= SPECIAL[bytes[close]!]!;
    if (close < end) {
      take(attributeName(text.slice(Math.max(name, nameEnd - LONGEST_NAME), nameEnd)), at + 1, close, special === 0);
      at = close;
    }
    at += 1;
  }
}

function pastSpace(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at]! <= SPACE) at += 1;
  return at;
}
