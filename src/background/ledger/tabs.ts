import type { SeenTab } from './book';
import type { Gone } from './stay';

/** The host of an address of the web, without port; empty for any other. */
export function hostOf(url: string | undefined): string {
  return url !== undefined && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
}

/** The hosts that tabs show at this moment. Private windows show nothing, and a tab that goes shows nothing more. */
export async function shownHosts(gone: Gone): Promise<Set<string>> {
  const tabs = await chrome.tabs.query({});
  const hosts = tabs.filter(({ id, incognito }) => !incognito && !gone.has(id ?? null)).map(({ url }) => hostOf(url));
  return new Set(hosts.filter(host => host !== ''));
}

/** A tab, unless it is private; one that is gone already may have been, wherever private windows let us in. */
export async function seeTab(tabId: number): Promise<SeenTab> {
  const tab = await chrome.tabs.get(tabId).catch(() => null);
  if (tab !== null) return tab.incognito ? null : { host: hostOf(tab.url) };
  return (await chrome.extension.isAllowedIncognitoAccess()) ? null : { host: '' };
}
