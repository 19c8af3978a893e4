import {
  type CoverageReason,
  type Findings,
  join,
  type Mentions,
  type Pattern,
  type Report,
  type Span,
} from '../detect';
import { scanSaved } from '../parsed';
import { isHar, readHar } from './har';
import { boundaryOf, readMhtml } from './mhtml';
import { savedFrom } from './mime-head';
import type { Response } from './response';
import { findingsOf, reportOf, scanResponse, unpacked, unreadReport } from './scan-response';
import { latin1, makeSource, type Source } from './source';
import { isWarc, readWarc } from './warc';

/** A file to be scanned. */
export interface SavedFile {
  /** The address it was saved from, and what it was served as; empty where unknown. */
  url: string;
  contentType: string;
  /** Its bytes, as they are stored. */
  pieces: AsyncIterable<Uint8Array>;
  /** Its length in bytes; 0 where unknown. */
  size: number;
}

export interface ScanFileOptions {
  /** Whether type and offsets of every finding are wanted. They are held until the report is made. */
  isSpanned?: boolean;
  /** Makes what lists mentions among the spans, one for each page. */
  makeMentions?: (() => Mentions) | undefined;
  /** A person's own patterns. */
  own?: readonly Pattern[] | undefined;
}

/** One page of a file: most files are one, archives hold many. */
export interface Scanned {
  /** Which response of an archive, from 1; null for the file itself. */
  part: number | null;
  report: Report;
  /** Null where they were not wanted. */
  spans: readonly Span[] | null;
}

/** Characters by which the kind of a file is told. */
const LOOKED = 65_536;

/** Scans a file, page by page. It never throws for what stands in the file; reading the file itself may. */
export async function* scanFile(file: SavedFile, options: ScanFileOptions = {}): AsyncGenerator<Scanned> {
  const source = await unpacked(makeSource(file.pieces));
  const bytes = await source.peek(LOOKED);
  const start = latin1(bytes);
  if (isWarc(start)) return yield* scanArchive(file, source, readWarc, options);
  if (isHar(start)) return yield* scanArchive(file, source, readHar, options);
  const boundary = boundaryOf(bytes);
  if (boundary !== null) return yield await scanMhtml(file, source, boundary, options);
  const head = { url: file.url || ownAddress(start), contentType: file.contentType };
  const how = optionsOf(options);
  const findings = await findingsOf(head, source, how, file.size);
  yield { part: null, report: reportOf(findings), spans: how.spans };
}

/** What the scan of one page is asked for. */
const optionsOf = ({ isSpanned = false, makeMentions, own }: ScanFileOptions) => ({
  own,
  spans: isSpanned ? ([] as Span[]) : null,
  mentions: isSpanned ? makeMentions?.() : null,
});

type ReadArchive = (source: Source, failed: () => void) => AsyncGenerator<Response>;

async function* scanArchive(
  { url }: SavedFile,
  source: Source,
  read: ReadArchive,
  options: ScanFileOptions,
): AsyncGenerator<Scanned> {
  let part = 0;
  let cut: CoverageReason | null = null;
  const fail = () => {
    cut ??= 'error';
  };
  const responses = read(source, fail);
  try {
    for await (const response of responses) {
      part += 1;
      const how = optionsOf(options);
      yield { part, report: await scanResponse(response, how), spans: how.spans };
    }
  } catch {
    // What a library makes of a broken archive: told below, after what could be read.
    fail();
  }
  cut = source.cut() ?? cut;
  if (cut !== null) yield { part: null, report: unreadReport(url, cut === 'limit' ? 'limit' : 'error'), spans: null };
  else if (part === 0) yield { part: null, report: unreadReport(url, 'no-body'), spans: null };
}

/** A saved page and its frames, joined as the browser's are. */
async function scanMhtml(
  file: SavedFile,
  source: Source,
  boundary: string,
  options: ScanFileOptions,
): Promise<Scanned> {
  const spans: Span[] = [];
  const address = file.url || savedFrom(latin1(await source.peek(LOOKED)).split(/\r?\n\r?\n/, 1)[0]!);
  const found: Findings[] = [];
  for await (const { url, contentType, body, isCut } of readMhtml(source, boundary)) {
    const cut = isCut ? 'limit' : (source.cut() ?? undefined);
    const saved = { url: found.length === 0 ? address || url : url, contentType, body, cut };
    const how = optionsOf(options);
    found.push(scanSaved(saved, how));
    for (const span of how.spans ?? []) spans.push(span);
  }
  const [first, ...frames] = found;
  const report = first ? reportOf(join([first, ...frames])) : unreadReport(address, 'no-body');
  return { part: null, report, spans: options.isSpanned ? spans : null };
}

/** Browsers write the address of a page they save into its first lines. */
const ownAddress = (start: string): string =>
  /^[\s\S]{0,1000}?<!-- saved from url=\(\d{1,6}\)(https?:\/\/\S{1,4000}?) ?-->/.exec(start)?.[1] ?? '';
