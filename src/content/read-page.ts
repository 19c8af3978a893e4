import { begin, type CoverageReason, type Findings, notScanned, scanning } from '../detect';
import { headOf, snapshot, type Tree } from '../snapshot';
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
export async function readPage({ tree, isLoading, progress, isOutdated }: Reading): Promise<Findings | null> {
  const root = document.documentElement as Node | null;
  const url = location.href;
  const now = () => new Date().toISOString();
  const unreadable = UNREADABLE.find(([prefix]) => document.contentType.startsWith(prefix));
  if (unreadable && !(unreadable[0] === 'image/' && document.contentType.includes('svg')))
    return notScanned(url, unreadable[1], now());
  if (!root) return notScanned(url, 'no-body', now());

  const page = { url, contentType: document.contentType };
  const slices = beginSlices();
  const scan = begin({ ...headOf(tree, root, page), ...statusOf() });
  let reason: CoverageReason | null = isLoading ? 'loading' : null;
  let told = 0;
  for (const chunk of snapshot(tree, root, page)) {
    scan.feed(chunk);
    if (scan.scanned() > MOST_CHARACTERS || slices.spent() > MOST_TIME) {
      reason = 'limit';
      break;
    }
    if (slices.spent() - told > PROGRESS) {
      told = slices.spent();
      progress(scanning(url, scan.scanned(), lengthOf(root, scan.scanned()), now()));
    }
    await slices.rest();
    if (isOutdated()) return null;
  }
  const scanned = scan.scanned();
  const of = reason === 'limit' ? lengthOf(root, scanned) : scanned;
  return scan.end({ state: reason === null ? 'full' : 'partial', reason, scanned, of });
}

const lengthOf = (root: Node, least: number): number => Math.max(root.textContent?.length ?? 0, least);

/** The response's status, where the browser says it. */
function statusOf(): { status?: number } {
  const [entry] = performance.getEntriesByType('navigation');
  const status = (entry as PerformanceNavigationTiming | undefined)?.responseStatus;
  return status ? { status } : {};
}
