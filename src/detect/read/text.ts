import type { Sink } from '../scan/sink';
import { emptyStretch, fill } from '../scan/stretch';
import type { Reader } from './reader';

/** A paragraph that grows beyond this many characters is read as two. */
const LONGEST = 4_000;
const LINE = 10;
const RETURN = 13;

/** Reads plain text by lines and paragraphs. A paragraph, up to an empty line, is a record. */
export function readText(sink: Sink): Reader {
  const stretch = emptyStretch();
  /** Where the stretch begins in the page's text. */
  let offset = 0;
  /** Where in the stretch the paragraph, and the line, that are open begin. */
  let paragraph = 0;
  let line = 0;

  const endParagraph = (end: number, next: number) => {
    if (end > paragraph) {
      sink.collector.open('text');
      sink.proseIn(stretch, paragraph, end, offset);
      sink.collector.close(false);
    }
    paragraph = next;
  };
  /** The line that is open ends; the next begins at `next`. */
  const endLine = (end: number, next: number) => {
    const { text, bytes } = stretch;
    const last = end > line && bytes[end - 1] === RETURN ? end - 1 : end;
    if (sink.hearsLines()) sink.line(text.slice(line, last));
    if (isBlank(bytes, line, last)) endParagraph(line, next);
    else if (end - paragraph > LONGEST) {
      endParagraph(line, line);
      if (end - line > LONGEST) endParagraph(next, next);
    }
    line = next;
  };
  const read = (text: string) => {
    fill(stretch, stretch.text.slice(paragraph) + text);
    offset += paragraph;
    line -= paragraph;
    paragraph = 0;
    const { bytes, text: all } = stretch;
    for (let at = Math.max(line, all.length - text.length); at < all.length; ) {
      const found = bytes[at] === LINE ? at : all.indexOf('\n', at);
      const end = found < 0 ? all.length : found;
      // A line without end is read in pieces, cut at a space.
      while (end - line > LONGEST) {
        const space = all.lastIndexOf(' ', line + LONGEST);
        const cut = space > line ? space : line + LONGEST;
        endLine(cut, cut);
        endParagraph(cut, cut);
      }
      if (found < 0) return;
      endLine(end, end + 1);
      at = end + 1;
    }
  };

  return {
    feed: read,
    end() {
      const end = stretch.text.length;
      if (end > line) endLine(end, end);
      endParagraph(end, end);
    },
  };
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at]! > 32) return false;
  return true;
}
