import { type Automaton, acceptedAt, begins, compile, endAt, run, TOKEN } from '../scan/automaton';
import { isJoint } from '../scan/pass';
import type { Span } from '../scan/sink';
import { emptyStretch, fill } from '../scan/stretch';
import type { Mention } from './mention';
import address from './shapes/address';
import date from './shapes/date';
import ip from './shapes/ip';
import phone from './shapes/phone';
import url from './shapes/url';

const MENTIONS: readonly Mention[] = [address, ip, date, phone, url];
/** Characters on each side that tell what a value is. */
const BESIDE = 40;
/** Ends of one beginning that are tried, the longest first. */
const TRIES = 6;
/** Longer than any value. */
const MOST = 260;

let automaton: Automaton<Mention> | null = null;
const stretch = emptyStretch();

/** All shapes of mentions in a text, in order; none overlap. */
export function findShapes(text: string): Span[] {
  automaton ??= compileMentions();
  fill(stretch, text);
  const { bytes } = stretch;
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isInside(bytes, at) || !begins(automaton, bytes[at]!)) continue;
    const ends = run(automaton, bytes, at, text.length);
    const span = spanOf(automaton, text, at, ends);
    if (span !== null) spans.push(span);
    if (span !== null) at = span.end - 1;
    // A long run that came to nothing is not tried again from its middle.
    else if (automaton.reached - at > MOST) at = automaton.reached - 1;
  }
  fill(stretch, '');
  return spans;
}

/** Whether a token goes on here that began before. */
const isInside = (bytes: Uint8Array, at: number): boolean =>
  (at > 0 && TOKEN[bytes[at]!] === 1 && TOKEN[bytes[at - 1]!] === 1) || isJoint(bytes, at, 0);

/** What the last run found, at its longest. */
function spanOf(found: Automaton<Mention>, text: string, start: number, ends: number): Span | null {
  for (let index = ends - 1; index >= 0 && index >= ends - TRIES; index -= 1) {
    const end = endAt(found, index);
    const value = text.slice(start, end);
    for (const { type, check, fits } of acceptedAt(found, index)) {
      if (!check(value)) continue;
      if (fits && !fits(lineBefore(text, start), value, lineBehind(text, end))) continue;
      return { type, start, end };
    }
  }
  return null;
}

function compileMentions(): Automaton<Mention> {
  const byShape = new Map<string, Mention[]>();
  for (const mention of MENTIONS) {
    for (const shape of mention.shapes) byShape.set(shape, [...(byShape.get(shape) ?? []), mention]);
  }
  return compile([...byShape.keys()], [...byShape.values()]);
}

/** What stands before a value: see `Mention`. */
function lineBefore(text: string, at: number): string {
  const lines = splitLines(text.slice(Math.max(0, at - BESIDE), at));
  const line = lines.at(-1)!;
  return line.trim() === '' && lines.length > 1 ? `${lines.at(-2)}\n` : line;
}
/** What stands behind it in its line. */
const lineBehind = (text: string, at: number): string => splitLines(text.slice(at, at + BESIDE))[0]!;

/** A text in parts, at line breaks and the separators of `snapshot/text.ts`. */
function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) >= FIRST_PRINTED || text.charCodeAt(at) === TAB) continue;
    lines.push(text.slice(start, at));
    start = at + 1;
  }
  return [...lines, text.slice(start)];
}
const TAB = 9;
/** Before it are line breaks and the separators of `snapshot/text.ts`. */
const FIRST_PRINTED = 32;
