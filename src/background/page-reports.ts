import { maskUrl, relayOf } from '../detect';
import type { PageReport } from '../messages/protocol';
import type { PageSender } from '../messages/server';
import type { TabState } from '../storage';
import { hash, isWeb, withoutUser } from './address';
import { masked } from './masked';
import { framesOf, show, shownBy } from './navigations';
import { readOwnPatterns } from './own';
import { removeFrame, removeGone } from './tab/documents';
import { tell } from './tab/tell';
import { changeTab, inOrder } from './tabs';

/**
 * Milliseconds. Firefox tells of requests up to 250 late, many at once (`BATCH_TIMEOUT_MS` of its ConduitsParent), and of a page's
 * word at once: that waits, else it were judged before what its script or service worker sent is known.
 */
const patience = 350;
const isFirefox = () => chrome.runtime.getURL('').startsWith('moz-extension:');
const requestsAreTold = (): Promise<void> =>
  isFirefox() ? new Promise(told => setTimeout(told, patience)) : Promise.resolve();

/**
 * Takes the word of a page, for the tab, frame and address that the browser names. What comes from a document that the
 * frame shows no longer is dropped, and so is every word in it that the vocabulary does not hold.
 */
export async function takeReport(from: PageSender, { findings, isRestored }: PageReport): Promise<void> {
  const document = from.documentId ?? (await hash(withoutUser(from.url)));
  if (!(await inOrder(() => admit(from, document)))) return;
  await requestsAreTold();
  return inOrder(async () => {
    const shownNow = await shownBy(from.tabId, from.frameId);
    if (shownNow === null) return;
    const url = maskUrl(shownNow.url);
    const relay = relayOf(shownNow.url);
    const living = await framesOf(from.tabId);
    const own = (await readOwnPatterns()).map(({ title }) => title);
    await changeTab(from.tabId, before => {
      const tab = removeGone(before, living);
      if (tab.state.document === null || hasStream(tab.state, document)) return tab;
      // Without an id a frame goes by its address, which a script may have changed while its word waited.
      const shows = from.frameId === 0 ? tab.state.document.key : from.documentId && shownNow.key;
      if (shows !== undefined && shows !== document) return tab;
      const shown = from.frameId === 0 ? { ...tab.state.document, url, unread: null } : tab.state.document;
      const current = tab.state.frames[from.frameId]?.document === document ? tab : removeFrame(tab, from.frameId);
      const told = { frame: from.frameId, document, isRestored, findings: { ...masked(findings, own), url, relay } };
      return tell({ ...current, state: { ...current.state, document: shown } }, told);
    });
  });
}

/** Whether the frame shows the document that speaks: then its tab shows it, even if Firefox has not told of the commit yet. */
async function admit({ tabId, frameId, url }: PageSender, document: string): Promise<boolean> {
  if (frameId === 0 && !isWeb(url)) return false;
  const shownNow = await shownBy(tabId, frameId);
  if (shownNow?.key !== document) return false;
  if (frameId === 0) await show(tabId, document, url, Date.now());
  return true;
}

/** What the stream reader saw of an answer is more than what its viewer shows. */
const hasStream = ({ requests }: TabState, document: string): boolean =>
  requests.some(request => request.document === document && request.stream !== null && request.stream !== 'failed');
