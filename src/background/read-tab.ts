import type { TabView } from '../messages/protocol';
import { scanAgain as again } from '../messages/wire';
import { isWeb } from './address';
import { mayRead } from './host-access';
import { ledgerOfTab } from './ledger';
import { inOrder, readTabRecord } from './tabs';

/** Hosts on which browsers run no extension. */
const reserved =
  /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|discovery\.addons\.mozilla\.org)$/;

/** All that is known of a tab. */
export async function readTab(tabId: number): Promise<TabView> {
  const tab = await chrome.tabs.get(tabId);
  const url = tab.url ?? '';
  const host = isWeb(url) ? new URL(url).host : '';
  const place = host === '' || reserved.test(host) ? 'browser-page' : 'host';
  const isPermitted = place === 'host' && (await mayRead(url));
  const { reports, downloads } = await inOrder(() => readTabRecord(tabId));
  return {
    tabId,
    place,
    host,
    isPermitted,
    report: reports?.top ?? null,
    downloads,
    isLoading: tab.status === 'loading',
    ledger: await ledgerOfTab(tab),
  };
}

/** The content script reads the page again; where none answers, the page is loaded anew. Only upon a person's click. */
export async function scanAgain(tabId: number): Promise<void> {
  try {
    await chrome.tabs.sendMessage(tabId, again);
  } catch {
    await chrome.tabs.reload(tabId);
  }
}
