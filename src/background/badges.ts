import { showBadge } from './badge';
import { endRequests } from './tab/requests';
import { changeTab, inOrder, readTabRecord, removeTabRecord, storedTabs } from './tabs';

/** Milliseconds after which a request without an answer is not told of any more. */
const patience = 10_000;

/** Sets the badges again wherever a browser may have lost them. Must run while the worker starts. */
export function watchBadges(): void {
  chrome.tabs.onActivated.addListener(({ tabId }) => inOrder(() => refresh(tabId)));
  void wakeAll();
}

/** Behind what woke the worker: while the store answers, the browser tells of that. */
async function wakeAll(): Promise<void> {
  const tabs = await storedTabs();
  await inOrder(async () => {
    for (const tabId of tabs) await wake(tabId);
  });
}

const refresh = async (tabId: number) => showBadge(tabId, await readTabRecord(tabId));

/** The worker before may have died without hearing that a page was through, or that a tab was closed. */
async function wake(tabId: number): Promise<void> {
  const tab = await chrome.tabs.get(tabId).catch(() => null);
  if (tab === null) return removeTabRecord(tabId);
  if (tab.status === 'complete')
    await changeTab(tabId, ({ state, ...rest }) => ({ ...rest, state: endRequests(state, Date.now() - patience) }));
  await refresh(tabId);
}
