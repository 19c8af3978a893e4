import { begin, type Head, type Span } from '../../../src/detect';
import { makeMentions } from '../../../src/detect/mentions';

const HEAD: Head = { url: '', contentType: 'text/plain', title: '', form: 'raw' };

/** All spans of a text, fed in pieces of `size`. */
export function spansOf(text: string, size = text.length): Span[] {
  const spans: Span[] = [];
  const scan = begin(HEAD, { spans, mentions: makeMentions() });
  for (let at = 0; at < text.length; at += size) scan.feed({ text: text.slice(at, at + size) });
  scan.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
  return spans;
}

/** What a text mentions of a type, as written, whatever the engine finds in it. */
export function mentioned(type: string, text: string): string[] {
  const mentions = makeMentions();
  mentions.feed(text);
  return mentions
    .end([])
    .filter(span => span.type === type)
    .map(({ start, end }) => text.slice(start, end));
}
