import type { Findings } from '../detect';
import { onScanAgain, tell } from '../messages/tell';
import { readPage } from './read-page';

/** A page that is still loading after this long is read as far as it is there; milliseconds, then twice as long each time. */
const LOADING = 3_000;
/** A changed page is read again after this long without a change, and never more often than its reading takes ten times. */
const SETTLED = 700;
const MOST_READINGS = 200;

const isTop = window === window.top;
let readings = 0;
let lastCost = 0;
let last: Findings | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;
let observer: MutationObserver | null = null;

const isLoading = () => document.readyState === 'loading';

/** Reads the page and reports; a reading that began meanwhile takes its place. */
async function read(): Promise<void> {
  clearTimeout(waiting);
  readings += 1;
  const own = readings;
  const began = performance.now();
  const findings = await readPage({
    isLoading: isLoading(),
    progress: state => void report(state, false),
    isOutdated: () => own !== readings,
  });
  if (!findings || own !== readings) return;
  lastCost = performance.now() - began;
  watch();
  await report(findings, false);
}

/** Frames with nothing to say stay silent, unless they spoke before. */
async function report(findings: Findings, isRestored: boolean): Promise<void> {
  const isSilent = findings.exposures.length + findings.identifiers.length + findings.clinical.length === 0;
  if (!isTop && isSilent && !last) return;
  last = findings;
  const isTaken = await tell('report', { findings, isRestored });
  if (!isTaken && chrome.runtime?.id === undefined) stop();
}

/** Reads again once the page has changed and come to rest. Observing leaves no trace in the page. */
function watch(): void {
  if (observer || !document.documentElement) return;
  observer = new MutationObserver(() => later(Math.max(SETTLED, 10 * lastCost)));
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

function later(delay: number): void {
  if (readings >= MOST_READINGS) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void read(), delay);
}

/** The extension was updated or removed: this script is nobody's any more. */
function stop(): void {
  observer?.disconnect();
  clearTimeout(waiting);
}

/** While the page loads it is read now and then, as far as it is there. */
function readWhileLoading(delay: number): void {
  setTimeout(() => {
    if (!isLoading()) return;
    void read();
    readWhileLoading(delay * 2);
  }, delay);
}

if (isLoading()) {
  readWhileLoading(LOADING);
  document.addEventListener('DOMContentLoaded', () => void read(), { once: true });
} else void read();

addEventListener('pageshow', event => {
  if (event.persisted && last) void report(last, true);
});
onScanAgain(() => void read());
