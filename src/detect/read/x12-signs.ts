/** The signs of an interchange. */
export interface X12Signs {
  element: string;
  component: string;
  /** One that ends a segment, or both line ends. */
  segment: string;
}

const HEADER = /(?:^|\s)ISA[^\w\s]/;
/** A transaction without its envelope. */
const BARE = /^(?:GS|ST)([^\w\s])[^~\r\n]{1,80}?([~'\r\n])\s*(?:ST|B[A-Z]{2})\1/;
const VERSION = 12;
const LAST = 16;

/** Where the header of an interchange begins in a text; -1 where there is none. */
export function headerAt(text: string): number {
  const header = HEADER.exec(text);
  return header ? header.index + header[0].length - 'ISA*'.length : -1;
}

/** The signs of a text that holds an interchange of X12, which its header tells by their places; null where it is none. */
export function x12SignsOf(start: string): X12Signs | null {
  const at = headerAt(start);
  if (at < 0) {
    const bare = BARE.exec(start);
    return bare && { element: bare[1]!, component: ':', segment: ends(bare[2]!) };
  }
  const element = start[at + 3]!;
  const parts = start.slice(at, at + 300).split(element, LAST + 1);
  const last = parts[LAST];
  if (last === undefined || !/^\d{5}$/.test(parts[VERSION]!.trim()) || !/^[^\w\s]\W/.test(last)) return null;
  return { element, component: last[0]!, segment: ends(last[1]!) };
}

const ends = (sign: string): string => (sign === '\r' || sign === '\n' ? '\r\n' : sign);
