/** A changed page is read again once it has been at rest for this long, or has changed for this long; milliseconds. */
const SETTLED = 700;
const UNSETTLED = 2_000;
/** Between two readings lies this many times what the last one took; after many readings, this long at least. */
const PATIENCE = 10;
const MANY_READINGS = 200;
const SELDOM = 30_000;

export interface Watch {
  /** Also watches inside a shadow root. */
  include(root: Node): void;
  /** A reading begins: changes from here on wait for its end. */
  beginReading(): void;
  /** It has ended, after so many milliseconds. */
  endReading(cost: number): void;
  stop(): void;
}

/** Calls back when the page has changed. Observing leaves no trace in the page. */
export function watchChanges(read: () => void): Watch {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that no reading has seen; 0 for none. */
  let firstChange = 0;
  let earliest = 0;
  let readings = 0;
  let isReading = false;

  const schedule = () => {
    if (isReading) return;
    const now = performance.now();
    clearTimeout(waiting);
    waiting = setTimeout(read, Math.max(Math.min(now + SETTLED, firstChange + UNSETTLED), earliest) - now);
  };
  const changed = () => {
    firstChange ||= performance.now();
    schedule();
  };
  const observer = new MutationObserver(changed);
  const include = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['href', 'value'],
    });
  include(document);
  document.addEventListener('change', changed, { capture: true, passive: true });

  return {
    include,
    beginReading() {
      clearTimeout(waiting);
      firstChange = 0;
      isReading = true;
    },
    endReading(cost) {
      isReading = false;
      readings += 1;
      earliest = performance.now() + Math.max(PATIENCE * cost, readings > MANY_READINGS ? SELDOM : 0);
      if (firstChange > 0) schedule();
    },
    stop() {
      observer.disconnect();
      document.removeEventListener('change', changed, { capture: true });
      clearTimeout(waiting);
    },
  };
}
