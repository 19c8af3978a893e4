import { type CoverageReason, type Findings, notScanned, scanning } from '../detect';
import { headOf, type Page, type Tree } from '../snapshot';
import { ownPatterns } from './own-patterns';
import { areForPages, type Readers, readersAtHand, readersOfEveryForm } from './readers';
import { beginSlices } from './slices';

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
  const isPage = headOf(reading.tree, root, page).form === 'page';
  const found = isPage ? await readWith(readersAtHand(), root, page, reading) : null;
  // Something lies open: what there is to tell of it is not in the script of every page.
  const isEnough = found !== null && (found.exposures.length === 0 || !areForPages(readersAtHand()));
  if (isEnough || reading.isOutdated()) return found;
  return readWith(await readersOfEveryForm(), root, page, reading);
}

async function readWith(readers: Readers, root: Node, page: Page, reading: Reading): Promise<Findings | null> {
  const { tree, isLoading, progress, isOutdated } = reading;
  const { begin, snapshot } = readers;
  const slices = beginSlices();
  const head = { ...headOf(tree, root, page), ...statusOf() };
  const scan = begin(head, { own: await ownPatterns() });
  let reason: CoverageReason | null = isLoading ? 'loading' : null;
  if (head.form !== 'page' && areForPages(readers)) reason = 'error';
  let told = 0;
  for (const chunk of snapshot(tree, root, page)) {
    scan.feed(chunk);
    if (scan.scanned() > MOST_CHARACTERS || slices.spent() > MOST_TIME) {
      reason = 'limit';
      break;
    }
    if (slices.spent() - told > PROGRESS) {
      told = slices.spent();
      progress(scanning(page.url, scan.scanned(), lengthOf(root, scan.scanned()), now()));
    }
    await slices.rest();
    if (isOutdated()) return null;
  }
  const scanned = scan.scanned();
  const of = reason === 'limit' ? lengthOf(root, scanned) : scanned;
  return scan.end({ state: reason === null ? 'full' : 'partial', reason, scanned, of });
}

const now = () => new Date().toISOString();
const lengthOf = (root: Node, least: number): number => Math.max(root.textContent?.length ?? 0, least);

/** The response's status, where the browser says it. */
function statusOf(): { status?: number } {
  const [entry] = performance.getEntriesByType('navigation');
  const status = (entry as PerformanceNavigationTiming | undefined)?.responseStatus;
  return status ? { status } : {};
}
