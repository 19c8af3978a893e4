import { scanAgain } from '../messages/wire';
import { isWeb } from './address';
import { show, shownBy } from './navigations';
import { inOrder, readTabRecord } from './tabs';

/** The welcome page opens once, when the extension is installed. Must run while the worker starts. */
export function watchInstall(): void {
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void chrome.tabs.create({ url: chrome.runtime.getURL('src/welcome/index.html') });
    void catchUp();
  });
}

/** Tabs that were open before: they report if they can, and are said to be unread if they can't. */
async function catchUp(): Promise<void> {
  for (const { id, url = '' } of await chrome.tabs.query({})) {
    if (id === undefined || !isWeb(url)) continue;
    const isHeard = await chrome.tabs.sendMessage(id, scanAgain).then(
      () => true,
      () => false,
    );
    if (!isHeard) await inOrder(() => markUnread(id, url));
  }
}

async function markUnread(tabId: number, url: string): Promise<void> {
  const { state, reports } = await readTabRecord(tabId);
  const shown = await shownBy(tabId, 0);
  if (reports !== null || state.document !== null || shown === null) return;
  await show(tabId, shown.key, url, Date.now(), 'no-script');
}
