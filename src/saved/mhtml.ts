import PostalMime from 'postal-mime';
import { headerEnd, multipartOf } from './mime-head';
import { joined, latin1, type Source } from './source';

/** One document of a saved page: the page itself comes first, its frames follow. */
export interface SavedDocument {
  url: string;
  /** With its parameters. */
  contentType: string;
  body: Uint8Array;
  /** Only its beginning is here. */
  isCut: boolean;
}

/** Bytes of one part that are held, at most. Stated in the README. */
const MOST_PART = 96_000_000;
/** What frames hold; style sheets, scripts and pictures belong to pages and are none. */
const DOCUMENTS = /^(?:text\/(?:html|plain|xml|csv)|application\/(?:[\w.-]+\+)?(?:json|xml))\b/i;

/** The documents of a page saved as one file (`.mhtml`). https://www.rfc-editor.org/rfc/rfc2557 */
export async function* readMhtml(source: Source, boundary: string): AsyncGenerator<SavedDocument> {
  for await (const part of partsOf(source, `--${boundary}`)) {
    // As an attachment every part comes as its bytes, whatever it is.
    const head = new TextEncoder().encode('Content-Disposition: attachment\r\n');
    const { headers, attachments } = await PostalMime.parse(joined([head, part.bytes]));
    const value = (name: string) => headers.find(({ key }) => key === name)?.value ?? '';
    const [attachment] = attachments;
    if (!attachment || typeof attachment.content === 'string' || !DOCUMENTS.test(value('content-type'))) continue;
    const body = new Uint8Array(attachment.content);
    yield { url: value('content-location'), contentType: value('content-type'), body, isCut: part.isCut };
  }
}

/** The boundary of a page saved as one file, by its first bytes; null where it is none. */
export function boundaryOf(start: Uint8Array): string | null {
  const text = latin1(start);
  const end = headerEnd(text);
  return end < 0 ? null : multipartOf(text.slice(0, end));
}

interface Part {
  bytes: Uint8Array;
  isCut: boolean;
}

/** What stands between the boundary lines. A part is held whole, and no more than one. */
async function* partsOf(source: Source, mark: string): AsyncGenerator<Part> {
  let part: Uint8Array[] | null = null;
  let length = 0;
  let isCut = false;
  const take = (): Part => ({ bytes: joined(part ?? []), isCut });
  for await (const { bytes, isLineStart } of linesOf(source)) {
    const isMark = isLineStart && bytes[0] === 0x2d && latin1(bytes.subarray(0, mark.length)) === mark;
    if (isMark) {
      if (part) yield take();
      part = [];
      length = 0;
      isCut = false;
    } else if (part) {
      length += bytes.length;
      isCut ||= length > MOST_PART;
      if (!isCut) part.push(bytes);
    }
  }
  // A file that was cut has no last mark.
  if (part && length > MARK_END) yield { ...take(), isCut: true };
}

/** White space and comments that may follow the last mark. */
const MARK_END = 100;

interface Line {
  bytes: Uint8Array;
  isLineStart: boolean;
}

/** Lines with their ends, or pieces of lines where they are cut by the pieces of the source. */
async function* linesOf(source: Source): AsyncGenerator<Line> {
  let rest = new Uint8Array();
  let isLineStart = true;
  for await (const piece of source) {
    const all: Uint8Array = rest.length > 0 ? joined([rest, piece]) : piece;
    let start = 0;
    for (let end = all.indexOf(10); end >= 0; end = all.indexOf(10, start)) {
      yield { bytes: all.subarray(start, end + 1), isLineStart };
      start = end + 1;
      isLineStart = true;
    }
    rest = all.slice(start);
    if (rest.length <= LONGEST_MARK) continue;
    yield { bytes: rest, isLineStart };
    isLineStart = false;
    rest = new Uint8Array();
  }
  if (rest.length > 0) yield { bytes: rest, isLineStart };
}

/** A boundary has at most 70 characters. */
const LONGEST_MARK = 200;
