import type { CoverageReason, Report } from '../detect/types';
import type { TabView } from '../messages/protocol';

/** What the popup has to tell; each looks different from every other. */
export type State =
  | { kind: 'not-scanned'; reason: CoverageReason | 'unread' }
  | { kind: 'no-answer' }
  /** Nothing was reported yet and the page is on its way, or the scan is under way and found nothing so far. */
  | { kind: 'scanning'; report: Report | null }
  /** A part was read and nothing was found in it: never "clean". */
  | { kind: 'so-far'; report: Report }
  | { kind: 'clean'; report: Report }
  | { kind: 'found'; report: Report };

/** Null stands for a background that does not answer, with nothing in storage either. */
export function stateOf(view: TabView | null): State {
  if (view === null) return { kind: 'no-answer' };
  if (view.place === 'browser-page') return { kind: 'not-scanned', reason: 'browser-page' };
  const { report } = view;
  if (report === null || report.verdict.level === 'not-scanned') return unread(view);
  if (report.verdict.level !== 'none') return { kind: 'found', report };
  if (report.coverage.state === 'scanning' || !report.final) return { kind: 'scanning', report };
  return { kind: report.coverage.state === 'full' ? 'clean' : 'so-far', report };
}

function unread({ report, isPermitted, isLoading }: TabView): State {
  if (!isPermitted) return { kind: 'not-scanned', reason: 'no-permission' };
  if (report === null) return isLoading ? { kind: 'scanning', report } : { kind: 'not-scanned', reason: 'unread' };
  if (report.coverage.state === 'scanning') return { kind: 'scanning', report };
  return { kind: 'not-scanned', reason: report.coverage.reason ?? 'error' };
}
