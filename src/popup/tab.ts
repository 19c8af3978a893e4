import { ask } from '../messages';
import type { TabView } from '../messages/protocol';
import { type TabReports, tabDownloads, tabReports } from '../storage';

/** The tab to show: `?tab=<tabId>`, else the active one of this window. */
export async function findTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : null;
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

/** What storage alone tells of a tab, at once and without waking the background; null where it knows nothing. */
export async function peek(tabId: number): Promise<TabView | null> {
  const [reports, downloads] = [tabReports(tabId), tabDownloads(tabId)];
  const [stored, tab] = await Promise.all([
    chrome.storage.session.get([reports.key, downloads.key]),
    chrome.tabs.get(tabId).catch(() => null),
  ]);
  const found = stored[reports.key] as TabReports | undefined;
  if (found === undefined) return null;
  return {
    tabId,
    place: 'host',
    host: hostOf(tab?.url ?? found.top.url),
    isPermitted: true,
    report: found.top,
    downloads: (stored[downloads.key] as TabView['downloads'] | undefined) ?? downloads.initial,
    isLoading: tab?.status === 'loading',
    ledger: null,
  };
}

/** Calls `show` with what the background knows of a tab, now and at each change; with null where it does not answer. */
export function watch(tabId: number, show: (view: TabView | null) => void): () => void {
  const keys = [tabReports(tabId).key, tabDownloads(tabId).key];
  let asked = 0;
  const refresh = async () => {
    asked += 1;
    const mine = asked;
    const view = await ask('readTab', tabId).catch(() => peek(tabId));
    if (mine === asked) show(view);
  };
  const onStored = (changes: object, area: string) => {
    if (area === 'session' && keys.some(key => key in changes)) void refresh();
  };
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status !== undefined) void refresh();
  };
  chrome.storage.onChanged.addListener(onStored);
  chrome.tabs.onUpdated.addListener(onUpdated);
  void refresh();
  return () => {
    chrome.storage.onChanged.removeListener(onStored);
    chrome.tabs.onUpdated.removeListener(onUpdated);
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
