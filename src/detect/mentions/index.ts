import type { Mentions } from '../scan';
import type { Span } from '../scan/sink';
import { findShapes } from './find-shapes';

/** Characters that are looked at together, at most: what is mentioned stands in one of them. */
const PIECE = 65_536;

/**
 * What a text mentions of people without saying whose it is: telephone numbers, dates, addresses. It proves no leak, so
 * it is listed among the spans and counts nowhere. A door of its own: only who lists spans opens it.
 */
export function makeMentions(): Mentions {
  const spans: Span[] = [];
  let held = '';
  let offset = 0;
  const look = (length: number) => {
    const text = held.slice(0, length);
    for (const { type, start, end } of findShapes(text)) {
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

/** Mentions that overlap no finding: what the engine found says more. */
function without(mentions: readonly Span[], found: readonly Span[]): Span[] {
  const findings = found.toSorted((one, other) => one.start - other.start);
  let at = 0;
  /** Findings may overlap one another: the furthest end of those that began. */
  let reached = 0;
  return mentions.filter(({ start, end }) => {
    for (; at < findings.length && findings[at]!.start < end; at += 1) reached = Math.max(reached, findings[at]!.end);
    return reached <= start;
  });
}
