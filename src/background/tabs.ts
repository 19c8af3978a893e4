import { type TabReports, type TabState, tabCheck, tabDownloads, tabReports, tabState } from '../storage';
import { showBadge } from './badge';
import { noteTab } from './ledger/tab-changes';
import { inTurn } from './store';
import { settle } from './tab/reports';
import type { Tab } from './tab/tab';

const items = (tabId: number) => ({
  state: tabState(tabId),
  reports: tabReports(tabId),
  downloads: tabDownloads(tabId),
  check: tabCheck(tabId),
});

/**
 * Tabs that were closed. A browser may tell of one afterwards that its page is shown or was read, and of its end no more: that
 * would stay for good. No number is given twice while a browser runs; a worker that starts anew comes too late for such news.
 */
const closed = new Set<number>();

/** Everything that happens to tabs happens one after the other, in the order in which the browser told it. */
export const inOrder = <Result>(work: () => Promise<Result>): Promise<Result> => inTurn('tabs', work);

export async function readTabRecord(tabId: number): Promise<Tab> {
  const { state, reports, downloads, check } = items(tabId);
  const stored = await chrome.storage.session.get([state.key, reports.key, downloads.key, check.key]);
  return {
    state: (stored[state.key] as TabState | undefined) ?? state.initial,
    reports: (stored[reports.key] as TabReports | undefined) ?? reports.initial,
    downloads: (stored[downloads.key] as Tab['downloads'] | undefined) ?? downloads.initial,
    check: (stored[check.key] as Tab['check'] | undefined) ?? check.initial,
  };
}

/** Something happened to a tab: changes what is kept of it, makes its reports anew, and shows its badge. */
export async function changeTab(tabId: number, change: (tab: Tab) => Tab | Promise<Tab>): Promise<void> {
  if (closed.has(tabId)) return;
  const before = await readTabRecord(tabId);
  const after = settle(await change(before), new Date().toISOString());
  await writeTabRecord(tabId, before, after);
  await noteTab(tabId, before, after);
  if (after.reports !== before.reports || after.downloads !== before.downloads) await showBadge(tabId, after);
}

/**
 * Writes what is no longer the same object as before. Only inside `inOrder`. What falls away goes first: at no moment does the
 * report of one document stand beside the state of the next.
 */
async function writeTabRecord(tabId: number, before: Tab, after: Tab): Promise<void> {
  const keys = items(tabId);
  const gone = [
    ...(after.reports === null && before.reports !== null ? [keys.reports.key] : []),
    ...(after.check === null && before.check !== null ? [keys.check.key] : []),
  ];
  if (gone.length > 0) await chrome.storage.session.remove(gone);
  const changed: Record<string, unknown> = {};
  if (after.state !== before.state) changed[keys.state.key] = after.state;
  if (after.downloads !== before.downloads) changed[keys.downloads.key] = after.downloads;
  if (after.reports !== before.reports && after.reports !== null) changed[keys.reports.key] = after.reports;
  if (after.check !== before.check && after.check !== null) changed[keys.check.key] = after.check;
  if (Object.keys(changed).length > 0) await chrome.storage.session.set(changed);
}

/** The tab is gone: nothing is kept of it any more. */
export async function removeTabRecord(tabId: number): Promise<void> {
  closed.add(tabId);
  await chrome.storage.session.remove(Object.values(items(tabId)).map(item => item.key));
}

/** The tabs of which anything is kept. */
export async function storedTabs(): Promise<number[]> {
  const keys = Object.keys(await chrome.storage.session.get(null));
  return keys.flatMap(key => /^tab:(\d+)$/.exec(key)?.[1] ?? []).map(Number);
}
