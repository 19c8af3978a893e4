import type { Report } from '../../src/detect';
import { type Scanned, scanFile } from '../../src/saved';

/** The pages of a file whose bytes come in pieces of a length. */
export async function scan(body: Uint8Array, piece = 1_000, more: { url?: string; contentType?: string } = {}) {
  async function* pieces() {
    for (let start = 0; start < body.length; start += piece) yield body.subarray(start, start + piece);
  }
  const found: Scanned[] = [];
  const file = { url: '', contentType: '', ...more, pieces: pieces(), size: body.length };
  for await (const scanned of scanFile(file)) found.push(scanned);
  return found;
}

/** What of a report does not depend on when it was made. */
export const essence = ({ report: { scannedAt, ...rest } }: { report: Report }) => rest;
export const levels = (found: readonly Scanned[]) => found.map(({ report }) => report.verdict.level);
export const coverages = (found: readonly Scanned[]) =>
  found.map(({ part, report: { coverage } }) => [part, coverage.state, coverage.reason]);
