import { dieAt, TOKEN } from './automaton';
import type { Engine } from './engine';
import { endsLocal, findAround, findFree } from './find-free';
import { learnNumber } from './learn-digits';
import { meetCoded } from './meet-word';
import { isJoint, type Pass } from './pass';

/** How far back from its first digit a code is looked for. */
const MOST_BEFORE = 8;
const AT = 64;

/** Whether nothing begins at a sign, or stands around an `@`: 1 if what is next to it says so. */
export function dieAtSign({ free, anchored }: Engine, bytes: Uint8Array, at: number, from: number, to: number): number {
  const shapes = bytes[at] === AT ? anchored : free;
  if (shapes === anchored && (at === from || !endsLocal(bytes[at - 1]!))) return 1;
  return at + 2 < to ? dieAt(shapes, bytes, at) : 0;
}

/** A sign that a shape begins with, or an `@`. Gives the end of what was found, or -1. */
export function meetSign({ engine, stretch, from, to, own, finder }: Pass, at: number): number {
  const { bytes } = stretch;
  if (bytes[at] === AT) return findAround(engine, stretch, from, at, to, own, finder);
  if (at + 1 >= to || isJoint(bytes, at, from)) return -1;
  return findFree(engine, stretch, at, to, own, finder);
}

/** The first digit of a token: a number, or a code that began with letters. Gives the end of what was found, or -1. */
export function meetDigit(pass: Pass, start: number, at: number): number {
  const { engine, stretch, from, to, own, finder } = pass;
  const { bytes } = stretch;
  if (engine.isLoose) {
    const end = findCode(pass, at);
    if (end > 0) return end;
  }
  const isTried = start === at || (at - start <= MOST_BEFORE && (engine.leading & (1 << (at - start))) !== 0);
  if (isTried && !isJoint(bytes, start, from)) {
    if (start === at) learnNumber(engine.free, bytes, at, to);
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
