import type { ScanOptions } from '../detect';
import { beginSaved } from './begin-saved';
import type { SavedHead, TextReading } from './read-saved';

/** Pieces that the engine is fed, in characters. */
const PIECE = 65_536;

/** Reads a body as it was served: JSON, lines, rows. It streams, whatever its length. */
export function readRaw({ url, contentType, status, headers }: SavedHead, options: ScanOptions): TextReading {
  const known = { ...(status === undefined ? {} : { status }), ...(headers === undefined ? {} : { headers }) };
  const scan = beginSaved({ url, contentType, title: '', form: 'raw', ...known }, options);
  return {
    feed(text) {
      for (let start = 0; start < text.length; start += PIECE) scan.feed({ text: text.slice(start, start + PIECE) });
      return true;
    },
    end(cut, of) {
      const scanned = scan.scanned();
      const state = cut === null ? 'full' : 'partial';
      return scan.end({ state, reason: cut, scanned, of: cut === null ? scanned : Math.max(scanned, of) });
    },
  };
}
