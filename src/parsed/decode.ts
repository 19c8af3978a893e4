const MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes as they come to text; they may be cut anywhere, also within a character. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
  /** What a last, torn character comes to. */
  flush(): string;
}

/**
 * How a body is decoded, told by its first bytes: by their byte order mark, else by the character set that the type
 * names, else by the one that the document names of itself, else UTF-8, or Windows-1252 where the bytes can't be that.
 */
export function decoderFor(start: Uint8Array, contentType: string): Decoder {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => start[index] === byte))?.[0];
  const decoder = make(marked ?? charsetOf(contentType) ?? ownCharset(start) ?? guess(start, contentType));
  return { decode: bytes => decoder.decode(bytes, { stream: true }), flush: () => decoder.decode() };
}

/** The character set that a content type names, in lower case, or null. */
export const charsetOf = (contentType: string): string | null =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? null;

/** Where browsers look for it. https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCANNED = 1_024;
const OWN = [
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/,
  /^\s*<[\s\S]{0,1000}?<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i,
];

/** What `<meta>` or the XML declaration says. Whoever could be read so far is not in UTF-16, whatever it says. */
function ownCharset(start: Uint8Array): string | null {
  const text = String.fromCharCode(...start.subarray(0, PRESCANNED));
  const named = OWN.map(pattern => pattern.exec(text)?.[1]).find(name => name !== undefined);
  return named === undefined ? null : named.toLowerCase().replace(/^utf-?16.*/, 'utf-8');
}

/** JSON is UTF-8 by its standard; other text is what it can be. */
function guess(start: Uint8Array, contentType: string): string {
  if (/\bjson\b/i.test(contentType)) return 'utf-8';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function make(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
