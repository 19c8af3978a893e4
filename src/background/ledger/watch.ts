import { keepInDrafts } from './drafts';
import { type Details, noteOf } from './told';
import type { Told } from './visit';
import { write, writeSoon } from './write';

const urls = ['http://*/*', 'https://*/*'];
/** What may stay under way for long: a page that never ends, a file of gigabytes. */
const LASTING = new Set<Details['type']>(['main_frame', 'other']);

/** Watches what every tab asks of the host that it shows. Must run while the worker starts. */
export function watchLedger(): void {
  const { webRequest, webNavigation, tabs } = chrome;
  const lasting = { urls, types: [...LASTING] };
  // Firefox tells of requests up to 250 ms late: of a tab's also once it is closed, and its visit over.
  const closed = new Set<number>();
  // Firefox lets a worker live as long as a promise of its listeners is open.
  const listen = (stage: Told['stage']) => (details: Details) => {
    const told = noteOf(stage, details);
    if (told === null) return undefined;
    const note = { ...told, isBeginning: told.isBeginning && !closed.has(details.tabId) };
    const written = LASTING.has(details.type) ? write(note) : writeSoon(note);
    return written.then(keepInDrafts);
  };
  webRequest.onSendHeaders.addListener(listen('sent'), lasting, ['requestHeaders']);
  webRequest.onBeforeRedirect.addListener(listen('redirected'), { urls }, ['responseHeaders']);
  webRequest.onResponseStarted.addListener(listen('answered'), lasting, ['responseHeaders']);
  webRequest.onCompleted.addListener(listen('completed'), { urls }, ['responseHeaders']);
  webRequest.onErrorOccurred.addListener(listen('failed'), { urls });

  const look = (gone: number | null) => write({ gone }).then(keepInDrafts);
  webNavigation.onCommitted.addListener(({ frameId }) => (frameId === 0 ? look(null) : undefined));
  webNavigation.onTabReplaced.addListener(({ replacedTabId }) => look(replacedTabId));
  tabs.onRemoved.addListener(tabId => {
    closed.add(tabId);
    return look(tabId);
  });
}
