import { type CoverageReason, type Findings, notScanned, type ScanOptions } from '../detect';
import { readSaved, type SavedHead } from './read-saved';

/** A response as it was saved. */
export interface Saved extends SavedHead {
  /** Bytes, or text that was decoded before; null where there is none. */
  body: string | Uint8Array | null;
  /** Why the body is only the beginning of what was served. */
  cut?: CoverageReason | undefined;
}

/** What the engine finds in a saved response. */
export function scanSaved(saved: Saved, options: ScanOptions = {}): Findings {
  const { body, cut = null, ...head } = saved;
  if (body === null) return notScanned(head.url, 'no-body', new Date().toISOString());
  const reading = readSaved(head, options);
  reading.feed(body);
  return reading.end(cut);
}
