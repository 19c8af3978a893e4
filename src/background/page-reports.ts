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
 * Takes the word of a page, for the tab, frame and address that the browser names. What comes from a document that the
 * frame shows no longer is dropped, and so is every word in it that the vocabulary does not hold.
 */
export const takeReport = (from: PageSender, { findings, isRestored }: PageReport): Promise<void> =>
  inOrder(async () => {
    if (from.frameId === 0 && !isWeb(from.url)) return;
    const document = from.documentId ?? (await hash(withoutUser(from.url)));
    const shownNow = await shownBy(from.tabId, from.frameId);
    if (shownNow?.key !== document) return;
    // Firefox can tell of a report before it tells of the commit.
    if (from.frameId === 0) await show(from.tabId, document, from.url, Date.now());
    const url = maskUrl(shownNow.url);
    const relay = relayOf(shownNow.url);
    const living = await framesOf(from.tabId);
    const own = (await readOwnPatterns()).map(({ title }) => title);
    await changeTab(from.tabId, before => {
      const tab = removeGone(before, living);
      if (tab.state.document === null || hasStream(tab.state, document)) return tab;
      const shown = from.frameId === 0 ? { ...tab.state.document, url, unread: null } : tab.state.document;
      const current = tab.state.frames[from.frameId]?.document === document ? tab : removeFrame(tab, from.frameId);
      const told = { frame: from.frameId, document, isRestored, findings: { ...masked(findings, own), url, relay } };
      return tell({ ...current, state: { ...current.state, document: shown } }, told);
    });
  });

/** What the stream reader saw of an answer is more than what its viewer shows. */
const hasStream = ({ requests }: TabState, document: string): boolean =>
  requests.some(request => request.document === document && request.stream !== null && request.stream !== 'failed');
