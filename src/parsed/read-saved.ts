import { type CoverageReason, type Findings, notScanned, type ScanOptions, unreadBytes, unreadReason } from '../detect';
import { charsetOf, decoderFor } from './decode';
import { formOf, typeOf } from './form';
import { readRaw } from './read-raw';
import { readTree } from './read-tree';

/** What is known of a saved response besides its body. */
export interface SavedHead {
  /** The whole address; empty where unknown. */
  url: string;
  /** As it was served, with its parameters; empty where unknown. */
  contentType: string;
  status?: number | undefined;
  /** Response headers, names in lower case. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** A body being read, in pieces of any length: bytes as they were served, or text that was decoded before. */
export interface SavedReading {
  /** False once nothing more is wanted: it can't be read, or the limit is reached. */
  feed(piece: string | Uint8Array): boolean;
  /** What was found. `cut` says why not all was fed; `of` is the whole length, where that is known. */
  end(cut?: CoverageReason | null, of?: number): Findings;
}

/** The same once its form is known: text only. */
export interface TextReading {
  feed(text: string): boolean;
  end(cut: CoverageReason | null, of: number): Findings;
}

/** Length of the beginning by which form and character set are told. */
const SNIFFED = 65_536;
/** Bytes that tell whether a body is text. */
const LOOKED = 1_024;

/** Begins to read a saved response. Memory stays bounded: what is raw streams, trees have a limit. */
export function readSaved(head: SavedHead, options: ScanOptions = {}): SavedReading {
  const start: (string | Uint8Array)[] = [];
  let length = 0;
  let reading: SavedReading | null = null;
  const begin = (): SavedReading => {
    reading = open(head, start, options);
    for (const piece of start.splice(0)) if (!reading.feed(piece)) break;
    return reading;
  };
  return {
    feed(piece) {
      if (reading) return reading.feed(piece);
      start.push(piece);
      length += piece.length;
      return length < SNIFFED || begin().feed('');
    },
    end: (cut = null, of = 0) => (reading ?? begin()).end(cut, of),
  };
}

function open(head: SavedHead, pieces: readonly (string | Uint8Array)[], options: ScanOptions): SavedReading {
  const served = head.contentType || (head.headers?.['content-type'] ?? '');
  const contentType = served.split(';')[0]!.trim().toLowerCase();
  const bytes = joined(pieces.filter(piece => typeof piece !== 'string'));
  const text = pieces.filter(piece => typeof piece === 'string').join('');
  const reason = unreadBytes(startOf(text, bytes, served)) ?? unreadReason(contentType);
  if (reason !== null) return unread(head.url, reason);
  const decoder = decoderFor(bytes, served);
  const first = text + decoderFor(bytes, served).decode(bytes.subarray(0, LOOKED));
  const page = { ...head, contentType: contentType || typeOf(first) };
  const form = formOf(page.contentType, first);
  const reading = form === 'raw' ? readRaw(page, options) : readTree(page, form, options);
  return {
    feed: piece => reading.feed(typeof piece === 'string' ? piece : decoder.decode(piece)),
    end(cut = null, of = 0) {
      reading.feed(decoder.flush());
      return reading.end(cut, of);
    },
  };
}

const unread = (url: string, reason: CoverageReason): SavedReading => ({
  feed: () => false,
  end: () => notScanned(url, reason, new Date().toISOString()),
});

/** The first bytes of a body, one character each. Zero bytes are nothing strange in the wide character sets. */
function startOf(text: string, bytes: Uint8Array, served: string): string {
  if (text !== '') return text.slice(0, LOOKED);
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED));
  return /^utf-?(?:16|32)/.test(charsetOf(served) ?? '') ? start.replaceAll('\0', ' ') : start;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(
    Math.min(
      SNIFFED,
      pieces.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let at = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, all.length - at);
    all.set(part, at);
    at += part.length;
  }
  return all;
}
