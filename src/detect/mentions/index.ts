import type { Mentions } from '../scan';
import type { Span } from '../scan/sink';
import { findShapes } from './find-shapes';
import { findNames } from './names/find-names';

/** Characters that are looked at together, at most: what is mentioned stands in one of them. */
const PIECE = 65_536;

/**
 * What a text mentions of people and nothing says whose it is: names, telephone numbers, dates, addresses. It proves no
 * leak, so it is listed among the spans and counts nowhere. A door of its own: only who lists spans opens it.
 */
export function makeMentions(): Mentions {
  const spans: Span[] = [];
  let held = '';
  let offset = 0;
  const look = (length: number) => {
    const text = held.slice(0, length);
    const shapes = findShapes(text);
    for (const { type, start, end } of inOrder([...shapes, ...without(findNames(text), shapes)])) {
      spans.push({ type, start: offset + start, end: offset + end, isMention: true });
    }
    held = held.slice(length);
    offset += length;
  };
  return {
    feed(text) {
      held += text;
      while (held.length >= PIECE) look(endOfPiece(held));
    },
    end(found) {
      look(held.length);
      return without(spans, found);
    },
  };
}

/** Pieces end with a line, or at least a word. */
function endOfPiece(text: string): number {
  for (const sign of ['\n', ' ']) {
    const at = text.lastIndexOf(sign, PIECE - 1);
    if (at > 0) return at + 1;
  }
  return PIECE;
}

const inOrder = (spans: readonly Span[]): Span[] => spans.toSorted((one, other) => one.start - other.start);

/** Those of some spans, in order, that overlap none of others, which may overlap one another. */
function without(some: readonly Span[], others: readonly Span[]): Span[] {
  const stronger = inOrder(others);
  let at = 0;
  /** The furthest end of those that began. */
  let reached = 0;
  return some.filter(({ start, end }) => {
    for (; at < stronger.length && stronger[at]!.start < end; at += 1) reached = Math.max(reached, stronger[at]!.end);
    return reached <= start;
  });
}
