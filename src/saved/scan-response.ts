import { type Access, type Findings, judge, notScanned, type Report, type ScanOptions } from '../detect';
import { readSaved, type SavedHead, scanSaved } from '../parsed';
import { gunzip, isGzip } from './gunzip';
import type { Response } from './response';
import type { Source } from './source';

/** Layers of packing that are taken off: more is no way to keep a file. */
const LAYERS = 2;

/** A source without its packing, by its first bytes. */
export async function unpacked(source: Source): Promise<Source> {
  let open = source;
  for (let layer = 0; layer < LAYERS && isGzip(await open.peek(3)); layer += 1) open = gunzip(open);
  return open;
}

/** Reads a body to its end, or as far as it can be read. `of` is its length, where that is known. */
export async function findingsOf(head: SavedHead, body: Source, options: ScanOptions, of = 0): Promise<Findings> {
  const reading = readSaved(head, options);
  for await (const piece of body) if (!reading.feed(piece)) break;
  return reading.end(body.cut(), of);
}

/** The report of one response of an archive. */
export async function scanResponse(response: Response, options: ScanOptions): Promise<Report> {
  const { body, address, hasSentAuthorization, ...head } = response;
  const findings =
    body === null || typeof body === 'string'
      ? scanSaved({ ...head, body }, options)
      : await findingsOf(head, await unpacked(body), options);
  const credentials = hasSentAuthorization ? 'authorization' : 'unknown';
  return reportOf(findings, { ...UNKNOWN, credentials, status: head.status ?? null, address });
}

/** What is known of the access to a file: nothing. */
const UNKNOWN: Access = { credentials: 'unknown', basis: 'stated', status: null, address: null };

/** Findings judged: the same engine and judgement as in the browser. */
export const reportOf = (findings: Findings, access: Access = UNKNOWN): Report => ({
  ...findings,
  final: true,
  access,
  verdict: judge(findings, access),
});

/** The report of what could not be looked at. */
export const unreadReport = (url: string, reason: 'error' | 'limit' | 'no-body'): Report =>
  reportOf(notScanned(url, reason, new Date().toISOString()));
