import {
  type CoverageReason,
  type Findings,
  isUnproven,
  mayBeArchive,
  notScanned,
  type Pattern,
  scanning,
} from '../detect';
import type { Opened, Tree } from '../snapshot';
import { ownDefinitions, ownPatterns } from './own-patterns';
import { areForPages, type Readers, readersAtHand, readersOfEveryForm } from './readers';
import { mayHoldPeople } from './script-data';
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
  slices: Slices;
  isLoading: boolean;
  /** Called now and then while a long page is being read. */
  progress(findings: Findings): void;
  /** True once somebody else reads the page anew: this reading ends without a result. */
  isOutdated(): boolean;
}

/** Reads the document as it stands, in slices. Null if the reading was outdated before its end. */
export async function readPage(reading: Reading): Promise<Findings | null> {
  const root = document.documentElement as Node | null;
  const url = location.href;
  const unreadable = UNREADABLE.find(([prefix]) => document.contentType.startsWith(prefix));
  if (unreadable && !(unreadable[0] === 'image/' && document.contentType.includes('svg')))
    return notScanned(url, unreadable[1], now());
  if (!root) return notScanned(url, 'no-body', now());

  const page = { url, contentType: document.contentType };
  const { slices } = reading;
  const definitions = await slices.wait(ownDefinitions());
  const open = (readers: Readers): Opening => ({
    ...readers.openDocument(reading.tree, root, page),
    readers,
    own: ownPatterns(definitions, readers),
  });
  const first = open(readersAtHand());
  const isPart = areForPages(first.readers);
  const canRead =
    !isPart ||
    (first.head.form === 'page' && definitions.length === 0 && !mayBeArchive(location.hostname) && !mayHoldPeople());
  const found = canRead ? await readOpening(first, reading, null) : null;
  // What there is to tell of records and of what lies open, and what proves some numbers, is not in the script of every page.
  const isEnough =
    found !== null && (!isPart || (found.exposures.length + found.records.total === 0 && !isUnproven(found)));
  if (isEnough || reading.isOutdated()) return found;
  const whole = open(await slices.wait(readersOfEveryForm()));
  return readOpening(whole, reading, areForPages(whole.readers) ? 'error' : null);
}

/** A document that is about to be read. */
interface Opening extends Opened {
  readers: Readers;
  own: readonly Pattern[];
}

/** `lack`: why it can't be read in full, where that is known. */
async function readOpening(opening: Opening, reading: Reading, lack: CoverageReason | null): Promise<Findings | null> {
  const { head, readers, own } = opening;
  const { slices } = reading;
  await slices.rest();
  readers.prepare(own);
  await slices.rest();
  const scan = readers.begin({ ...head, ...statusOf() }, { own });
  let reason = reading.isLoading ? 'loading' : lack;
  let told = 0;
  for (const chunk of opening.chunks()) {
    await slices.rest();
    scan.feed(chunk);
    if (scan.scanned() > MOST_CHARACTERS || slices.spent() > MOST_TIME) {
      reason = 'limit';
      break;
    }
    if (slices.spent() - told > PROGRESS) {
      told = slices.spent();
      reading.progress(scanning(head.url, scan.scanned(), lengthOf(scan.scanned()), now()));
    }
    await slices.rest();
    if (reading.isOutdated()) return null;
  }
  const scanned = scan.scanned();
  const of = reason === 'limit' ? lengthOf(scanned) : scanned;
  return scan.end({ state: reason === null ? 'full' : 'partial', reason, scanned, of });
}

const now = () => new Date().toISOString();

/** What the browser says of the response: it need not look at the page for that. */
const response = () => performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;

function statusOf(): { status?: number } {
  const status = response()?.responseStatus;
  return status ? { status } : {};
}

/** Characters that there are to read, about: the body's bytes. */
const lengthOf = (least: number): number => Math.max(response()?.decodedBodySize ?? 0, least);
