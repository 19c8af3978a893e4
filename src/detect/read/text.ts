import { ASKED, isNobodys, isPrivate } from '../judge/record';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill, type Stretch } from '../scan/stretch';
import { isBlank, lastSpace } from './blank';
import { readCapitalNames } from './capital-names';
import { withLabelsMended } from './misread';
import { isQuestion } from './question';
import type { Reader } from './reader';
import { emptyWindow, slide, type Window } from './window';

/** A paragraph that grows beyond this many characters is read as two. */
const LONGEST = 4_000;
/** A line's end is met byte by byte in its first characters, and looked for by the platform behind them. */
const NEAR = 8;
/** So much of a text may have been read from paper. */
const LONGEST_ON_PAPER = 65_536;
const LINE = 10;
const RETURN = 13;

/** Addresses of a system of patients, as its logs write them. */
const CARE_PATH = /\/(?:patients?|emr|ehr|charts?|fhir|labs|encounters?)\b/i;

/** A text that is being read. */
interface Lines {
  sink: Sink;
  window: Window;
  /** Where in the stretch the paragraph, and the line, that are open begin. */
  paragraph: number;
  line: number;
  /** The line before was blank. */
  isBlank: boolean;
  /** For a paragraph that was misread. */
  mended: Stretch;
}

/** Reads plain text by lines and paragraphs. A paragraph, up to an empty line, is a record. */
export function readText(sink: Sink): Reader {
  const lines: Lines = { sink, window: emptyWindow(), paragraph: 0, line: 0, isBlank: false, mended: emptyStretch() };
  return { feed: text => feed(lines, text), end: () => end(lines) };
}

function feed(lines: Lines, piece: string): void {
  const { window, paragraph } = lines;
  const { stretch } = window;
  slide(window, paragraph, piece);
  lines.line -= paragraph;
  lines.paragraph = 0;
  const { text } = stretch;
  const { length } = text;
  for (let at = Math.max(lines.line, length - piece.length); at < length; ) {
    const lineEnd = endOfLine(stretch.bytes, text, at);
    // A line without end is read in pieces, cut at a space.
    while (lineEnd - lines.line > LONGEST) {
      const cut = lastSpace(stretch.bytes, lines.line, lines.line + LONGEST);
      endLine(lines, cut, cut);
      endParagraph(lines, cut, cut);
    }
    if (lineEnd === length) return;
    endLine(lines, lineEnd, lineEnd + 1);
    at = lineEnd + 1;
  }
}

function end(lines: Lines): void {
  const { length } = lines.window.stretch.text;
  if (length > lines.line) endLine(lines, length, length);
  endParagraph(lines, length, length);
}

/** Where a line ends; where the text does, if it does not. */
function endOfLine(bytes: Uint8Array, text: string, from: number): number {
  const near = Math.min(from + NEAR, text.length);
  for (let at = from; at < near; at += 1) if (bytes[at] === LINE) return at;
  const found = near < text.length ? text.indexOf('\n', near) : -1;
  return found < 0 ? text.length : found;
}

/** The line that is open ends; the next begins at `next`. */
function endLine(lines: Lines, to: number, next: number): void {
  const { sink, line } = lines;
  const { text, bytes } = lines.window.stretch;
  const last = to > line && bytes[to - 1] === RETURN ? to - 1 : to;
  const wasBlank = lines.isBlank;
  lines.isBlank = isBlank(bytes, line, last);
  // Of several blank lines the first says all.
  if (!(wasBlank && lines.isBlank) && sink.hearsLines()) sink.line(text.slice(line, last));
  if (lines.isBlank) endParagraph(lines, line, next);
  else if (to - lines.paragraph > LONGEST) {
    endParagraph(lines, line, line);
    if (to - line > LONGEST) endParagraph(lines, next, next);
  }
  lines.line = next;
}

function endParagraph(lines: Lines, to: number, next: number): void {
  const { sink, window, paragraph } = lines;
  if (to > paragraph) {
    const { collector } = sink;
    collector.open('text');
    const { facts } = collector.record;
    const mended = mendedIn(lines, to);
    if (mended === null) sink.proseIn(window.stretch, paragraph, to, window.offset);
    else {
      fill(lines.mended, mended);
      sink.proseIn(lines.mended, 0, mended.length, window.offset + paragraph);
    }
    if (isNobodys(facts)) readCapitalNames(sink, window.stretch, paragraph, to, window.offset);
    const text = facts.roles === 0 ? '' : window.stretch.text.slice(paragraph, to);
    if (isPrivate(facts) && CARE_PATH.test(text)) collector.care();
    if (isQuestion(text)) collector.shows(ASKED);
    collector.close(false);
  }
  lines.paragraph = next;
}

/** The paragraph that is open, if a machine read its labels from paper, and not all of them right. */
function mendedIn({ sink: { places }, window, paragraph }: Lines, to: number): string | null {
  if (window.offset + paragraph > LONGEST_ON_PAPER) return null;
  return withLabelsMended(window.stretch.text.slice(paragraph, to), text => places.isLabel(text));
}
