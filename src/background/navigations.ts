import { type CoverageReason, maskUrl } from '../detect';
import { challenged } from '../storage';
import { hash, isWeb, siteOf, withoutUser } from './address';
import { mayRead } from './host-access';
import { read } from './store';
import { moveDocument, showDocument, showFrame } from './tab/documents';
import { abandon } from './tab/downloads';
import { endRequests } from './tab/requests';
import { changeTab, inOrder, removeTabRecord } from './tabs';

/** Milliseconds after a page has loaded, for what its requests have yet to tell. */
const patience = 2_000;

type Committed = chrome.webNavigation.WebNavigationTransitionCallbackDetails;
type Ended = chrome.webNavigation.WebNavigationFramedCallbackDetails & { error?: string };

/** Watches what each tab shows. Must run while the worker starts. */
export function watchNavigations(): void {
  chrome.webNavigation.onCommitted.addListener(details => inOrder(() => onCommitted(details)));
  chrome.webNavigation.onHistoryStateUpdated.addListener(details =>
    details.frameId === 0 ? inOrder(() => onMoved(details)) : undefined,
  );
  chrome.webNavigation.onErrorOccurred.addListener(details =>
    // Chromium: the answer became a download, or nothing. Firefox says as much of every change of process.
    details.error === 'net::ERR_ABORTED' ? inOrder(() => onAbandoned(details)) : undefined,
  );
  chrome.webNavigation.onCompleted.addListener(details =>
    details.frameId === 0 ? inOrder(() => onCompleted(details)) : undefined,
  );
  chrome.tabs.onRemoved.addListener(tabId => inOrder(() => removeTabRecord(tabId)));
  chrome.webNavigation.onTabReplaced.addListener(({ replacedTabId }) => inOrder(() => removeTabRecord(replacedTabId)));
}

async function onCommitted({
  tabId,
  frameId,
  documentId,
  url,
  timeStamp,
  documentLifecycle,
}: Committed): Promise<void> {
  if (documentLifecycle === 'prerender') return;
  const address = await hash(withoutUser(url));
  const key = documentId ?? address;
  if (frameId !== 0) return changeTab(tabId, tab => showFrame(tab, { frame: frameId, key, address, at: timeStamp }));
  await show(tabId, key, url, timeStamp);
}

/** A script has set another address: what it draws next stands there. */
async function onMoved({ tabId, documentId, url }: Committed): Promise<void> {
  const address = await hash(withoutUser(url));
  const to = { address, url: maskUrl(url) };
  await changeTab(tabId, tab => moveDocument(tab, documentId ?? tab.state.document?.key ?? '', to));
}

/** The tab shows a document, at this address since this moment. `unread`: why it can't be looked at, where that is known. */
export async function show(
  tabId: number,
  key: string,
  url: string,
  committedAt: number,
  unread: CoverageReason | null = null,
): Promise<void> {
  const address = await hash(withoutUser(url));
  const site = await hash(siteOf(url));
  const reason = isWeb(url) && !(await mayRead(url)) ? 'no-permission' : unread;
  const isChallenged = isWeb(url) && (await read(challenged)).includes(await hash(new URL(url).origin));
  const document = { key, address, site, url: maskUrl(url), committedAt, isChallenged, unread: reason };
  await changeTab(tabId, tab => showDocument(tab, document));
}

/** The document that a frame shows at this moment, and its address, which a script may have changed since it was loaded. */
export async function shownBy(tabId: number, frameId: number): Promise<{ key: string; url: string } | null> {
  const frame = await chrome.webNavigation.getFrame({ tabId, frameId }).catch(() => null);
  if (frame === null) return null;
  return { key: frame.documentId ?? (await hash(withoutUser(frame.url))), url: frame.url };
}

/** The frames that a tab has at this moment. */
export async function framesOf(tabId: number): Promise<ReadonlySet<number>> {
  const frames = await chrome.webNavigation.getAllFrames({ tabId }).catch(() => null);
  return new Set((frames ?? []).map(({ frameId }) => frameId));
}

/** The page is through, and so is what brought it, whether or not anybody lived to hear of its end. */
async function onCompleted(details: Ended): Promise<void> {
  const address = await hash(withoutUser(details.url));
  await changeTab(details.tabId, tab => {
    const ended = { ...tab, state: endRequests(tab.state, 0) };
    // Firefox: the document of before has "completed" at an address that was answered with a download.
    const { document } = tab.state;
    return document?.key === details.documentId && document?.address !== address ? abandon(ended, address) : ended;
  });
  // Chromium tells a worker that is only just starting of some requests, but not of their answers.
  setTimeout(() => void inOrder(() => giveUp(details)), patience);
}

async function giveUp({ tabId, timeStamp }: Ended): Promise<void> {
  await changeTab(tabId, tab => ({ ...tab, state: endRequests(tab.state, timeStamp) }));
}

async function onAbandoned({ tabId, frameId, url }: Ended): Promise<void> {
  if (frameId !== 0) return;
  const address = await hash(withoutUser(url));
  await changeTab(tabId, tab => abandon(tab, address));
}
