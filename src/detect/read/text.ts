import type { Sink } from '../scan/sink';
import type { Reader } from './reader';

/** A paragraph that grows beyond this many characters is read as two. */
const LONGEST = 4_000;

/** Reads plain text by lines and paragraphs. A paragraph, up to an empty line, is a record. */
export function readText(sink: Sink): Reader {
  let rest = '';
  let offset = 0;
  let paragraph = '';
  let paragraphStart = 0;

  const endParagraph = () => {
    if (paragraph.length > 0) {
      sink.collector.open('text');
      sink.prose(paragraph, paragraphStart);
      sink.collector.close(false);
    }
    paragraph = '';
  };
  const line = (text: string, start: number) => {
    sink.line(text.endsWith('\r') ? text.slice(0, -1) : text);
    if (text.trim() === '') return endParagraph();
    if (paragraph.length + text.length > LONGEST) endParagraph();
    if (paragraph === '') paragraphStart = start;
    paragraph += `${text}\n`;
  };

  return {
    feed(text) {
      const whole = rest + text;
      let start = 0;
      for (let end = whole.indexOf('\n'); end >= 0; end = whole.indexOf('\n', start)) {
        line(whole.slice(start, end), offset + start);
        start = end + 1;
      }
      // A line without end is read in pieces, cut at a space.
      while (whole.length - start > LONGEST) {
        const space = whole.lastIndexOf(' ', start + LONGEST);
        const cut = space > start ? space : start + LONGEST;
        line(whole.slice(start, cut), offset + start);
        endParagraph();
        start = cut;
      }
      rest = whole.slice(start);
      offset += start;
    },
    end() {
      if (rest !== '') line(rest, offset);
      endParagraph();
    },
  };
}
