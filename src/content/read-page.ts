import {
  beginScreening,
  type Chunk,
  type Coverage,
  type CoverageReason,
  consoleElements,
  type Findings,
  type Heard,
  mayBeArchive,
  nothingFound,
} from '../detect';
import { isPage, type Tree } from '../snapshot';
import { isFilledIn } from './filled-form';
import { ownDefinitions, ownPatterns } from './own-patterns';
import { pageText } from './page-text';
import { readersAtHand, readersOfEveryForm } from './readers';
import type { Slices } from './slices';

/** Where reading stops: characters of text, and milliseconds of our own work. Stated in the README. */
const MOST_CHARACTERS = 64_000_000;
const MOST_TIME = 60_000;
/** A page that takes longer than this says how far it is, this often; milliseconds. */
const PROGRESS = 500;

const UNREADABLE: readonly [prefix: string, reason: CoverageReason][] = [
  ['application/pdf', 'pdf'],
  ['image/', 'image'],
  ['audio/', 'media'],
  ['video/', 'media'],
];

/** How a page is read, and what may be told on the way. */
export interface Reading {
  tree: Tree<Node>;
  /** Hears of every shadow root that is read. */
  found(root: ShadowRoot): void;
  slices: Slices;
  /** What the last screening heard, for the next. */
  heard: Heard;
  isLoading: boolean;
  /** Called now and then while a long page is being read. */
  progress(findings: Findings): void;
  /** True once somebody else reads the page anew: this reading ends without a result. */
  isOutdated(): boolean;
}

/** Reads the document as it stands, in slices. Null if the reading was outdated before its end. */
export async function readPage(reading: Reading): Promise<Findings | null> {
  const root = document.documentElement as Node | null;
  const unreadable = UNREADABLE.find(([prefix]) => document.contentType.startsWith(prefix));
  if (unreadable && !(unreadable[0] === 'image/' && document.contentType.includes('svg')))
    return notScanned(unreadable[1]);
  if (!root) return notScanned('no-body');

  const page = { url: location.href, contentType: document.contentType };
  const { slices, tree } = reading;
  const definitions = await slices.wait(ownDefinitions());
  if (definitions.length === 0 && readersAtHand() === null && isPage(tree, root, page)) {
    const screened = await screen(reading);
    if (screened !== 'suspect') return screened;
  }
  reading.heard.clear();
  const readers = await slices.wait(readersOfEveryForm());
  if (reading.isOutdated()) return null;
  if (readers === null) return notScanned('error');
  const own = ownPatterns(definitions, readers);
  const { head, chunks } = readers.openDocument(tree, root, page);
  await slices.rest();
  readers.prepare(own);
  await slices.rest();
  const scan = readers.begin({ ...head, ...statusOf() }, { own });
  const coverage = await feed<never>(
    chunks(),
    { hear: chunk => void scan.feed(chunk), scanned: scan.scanned },
    reading,
  );
  return coverage === null ? null : scan.end(coverage);
}

/** Whether the engine has to look; what to say where it need not. Null if the reading was outdated before. */
async function screen(reading: Reading): Promise<Findings | 'suspect' | null> {
  if (mayBeArchive(location.hostname) || document.querySelector(consoleElements) || isFilledIn()) return 'suspect';
  const screening = beginScreening({ url: location.href, title: document.title }, reading.heard);
  const hear = (chunk: Chunk) => (screening.feed(chunk) ? 'suspect' : undefined);
  const heard = await feed(pageText(reading.tree, reading.found), { hear, scanned: screening.scanned }, reading);
  if (heard === null || heard === 'suspect') return heard;
  return screening.end() ? 'suspect' : nothingFound(heard, now());
}

/** What hears a document's chunks: a scan hears them all, a screening may say at one what it has to say. */
interface Hearer<Said> {
  hear(chunk: Chunk): Said | undefined;
  scanned(): number;
}

/** Feeds in slices, and tells how far that is. Null if the reading was outdated before the end. */
async function feed<Said>(
  chunks: Iterable<Chunk>,
  hearer: Hearer<Said>,
  reading: Reading,
): Promise<Coverage | Said | null> {
  const { slices } = reading;
  let reason: CoverageReason | null = reading.isLoading ? 'loading' : null;
  let told = slices.spent();
  for (const chunk of chunks) {
    await slices.rest();
    const said = hearer.hear(chunk);
    if (said !== undefined) return said;
    if (hearer.scanned() > MOST_CHARACTERS || slices.spent() > MOST_TIME) {
      reason = 'limit';
      break;
    }
    if (slices.spent() - told > PROGRESS) {
      told = slices.spent();
      const scanned = hearer.scanned();
      reading.progress(nothingFound({ state: 'scanning', reason: null, scanned, of: lengthOf(scanned) }, now()));
    }
    await slices.rest();
    if (reading.isOutdated()) return null;
  }
  const scanned = hearer.scanned();
  const of = reason === 'limit' ? lengthOf(scanned) : scanned;
  return { state: reason === null ? 'full' : 'partial', reason, scanned, of };
}

const notScanned = (reason: CoverageReason): Findings =>
  nothingFound({ state: 'not-scanned', reason, scanned: 0, of: 0 }, now());
const now = () => new Date().toISOString();

/** What the browser says of the response: it need not look at the page for that. */
const response = () => performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;

function statusOf(): { status?: number } {
  const status = response()?.responseStatus;
  return status ? { status } : {};
}

/** Characters that there are to read, about: the body's bytes. */
const lengthOf = (least: number): number => Math.max(response()?.decodedBodySize ?? 0, least);
