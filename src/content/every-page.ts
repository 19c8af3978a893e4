import type { Findings, Heard } from '../detect';
import { onScanAgain, tell } from '../messages/tell';
import { makeDomTree } from './dom-tree';
import { readPage } from './read-page';
import { beginSlices } from './slices';
import { type Watch, watchChanges } from './watch';

/** A page that is still loading after this long is read as far as it is there; milliseconds, then twice as long each time. */
const LOADING = 3_000;

const isTop = window === window.top;
let readings = 0;
let last: Findings | null = null;
let watch: Watch | null = null;
const heard: Heard = new Map();

const isLoading = () => document.readyState === 'loading';
/** What was served raw stays as it is: what changes is how the browser, or another extension, shows it. */
const isFixed = () => !/html|xml/.test(document.contentType) && last?.coverage.state === 'full';

/** Reads the page and reports; a reading that began meanwhile takes its place. */
async function read(): Promise<void> {
  if (last && isFixed()) return report(last, false);
  readings += 1;
  const own = readings;
  const slices = beginSlices();
  // From before the reading on, so that no change is missed.
  watch ??= watchChanges(() => void read());
  const watching = watch;
  watching.beginReading();
  const findings = await readPage({
    tree: makeDomTree(watching.include),
    found: watching.include,
    slices,
    heard,
    isLoading: isLoading(),
    progress: state => void report(state, false),
    isOutdated: () => own !== readings,
  });
  if (!findings || own !== readings) return;
  watching.endReading(slices.spent());
  await report(findings, false);
  if (isFixed()) watching.stop();
}

/** Frames with nothing to say stay silent, unless they spoke before. */
async function report(findings: Findings, isRestored: boolean): Promise<void> {
  const isSilent = findings.exposures.length + findings.identifiers.length + findings.clinical.length === 0;
  if (!isTop && isSilent && !last) return;
  last = findings;
  const isTaken = await tell({ findings, isRestored });
  // The extension was updated or removed: this script is nobody's any more.
  if (!isTaken && chrome.runtime?.id === undefined) watch?.stop();
}

/** While the page loads it is read now and then, as far as it is there. */
function readWhileLoading(delay: number): void {
  setTimeout(() => {
    if (!isLoading()) return;
    void read();
    readWhileLoading(delay * 2);
  }, delay);
}

function start(): void {
  if (!isLoading()) {
    void read();
    return;
  }
  readWhileLoading(LOADING);
  document.addEventListener('DOMContentLoaded', () => void read(), { once: true });
}

// A page that is prepared ahead and never shown is nobody's visit.
if ('prerendering' in document && document.prerendering) {
  document.addEventListener('prerenderingchange', start, { once: true });
} else start();

addEventListener('pageshow', event => {
  if (event.persisted && last) void report(last, true);
});
onScanAgain(() => void read());
