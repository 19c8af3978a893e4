import { showBadge } from './badge';
import { inOrder, readTabRecord } from './tabs';

/** Sets the badges again wherever a browser may have lost them. Must run while the worker starts. */
export function watchBadges(): void {
  chrome.tabs.onActivated.addListener(({ tabId }) => void refresh(tabId));
  chrome.tabs.query({}).then(tabs => Promise.all(tabs.map(({ id }) => id !== undefined && refresh(id))));
}

const refresh = (tabId: number) => inOrder(async () => showBadge(tabId, await readTabRecord(tabId)));
