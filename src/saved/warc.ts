import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';
import type { Response } from './response';
import { joined, makeSource, type Source } from './source';

/** Records that hold what a server gave. https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ */
const HELD = new Set(['response', 'resource']);

/** Whether a file is a web archive, by its first characters. */
export const isWarc = (start: string): boolean => /^WARC\/\d/.test(start);

/** The responses of a web archive, one at a time; each must be read before the next is asked for. */
export async function* readWarc(source: Source, failed: () => void): AsyncGenerator<Response> {
  // The reader takes packed bytes as well; ours are unpacked before.
  const parser = new WARCParser(new AsyncIterReader(withWholeEnds(source), null));
  for await (const record of parser) {
    const url = record.warcTargetURI ?? '';
    const cut = () => (source.hasEnded() && isOpen(record) ? (source.cut() ?? 'error') : null);
    if (HELD.has(record.warcType ?? '') && !url.startsWith('dns:')) yield responseOf(url, record, cut);
    await drain(record);
    // The parser would look for the rest for ever.
    if (isOpen(record)) return failed();
  }
}

/** Whether bytes of a record were not read yet, or its own header is torn. */
const isOpen = (record: WARCRecord): boolean =>
  record.warcHeader('Content-Length') === null || (record._reader instanceof LimitReader && record._reader.limit > 0);

async function drain(record: WARCRecord): Promise<void> {
  if (!isOpen(record)) return;
  for await (const _ of record._reader);
}

function responseOf(url: string, record: WARCRecord, cut: Source['cut']): Response {
  const http = record.httpHeaders;
  const headers = Object.fromEntries(http?.headers ?? []);
  const contentType = http ? (headers['content-type'] ?? '') : (record.warcContentType ?? '');
  const address = record.warcHeader('WARC-IP-Address') ?? null;
  const known = http ? { status: Number(http.statusCode), headers } : {};
  // The payload of a response is dechunked and unpacked as its headers say, by the record itself.
  return { url, contentType, ...known, address, hasSentAuthorization: false, body: makeSource(record, cut) };
}

/** Bytes of the empty line that ends a header, with the line end before it. */
const EMPTY_LINE = 4;
const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13;

/** Pieces that never end within line ends: warcio misses the end of a header that is cut there. */
async function* withWholeEnds(source: Source): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array();
  for await (const piece of source) {
    const all = joined([held, piece]);
    let end = all.length;
    while (all.length - end < EMPTY_LINE && isLineEnd(all[end - 1])) end -= 1;
    held = all.subarray(end);
    if (end > 0) yield all.subarray(0, end);
  }
  if (held.length > 0) yield held;
}
