import { vi } from 'vitest';
import { noteTab } from '../../../src/background/ledger/tab-changes';
import type { Details } from '../../../src/background/ledger/told';
import { watchLedger } from '../../../src/background/ledger/watch';
import { write } from '../../../src/background/ledger/write';
import { emptyTab, type Tab } from '../../../src/background/tab/tab';
import type { Level } from '../../../src/detect/types';
import type { DocumentRequest } from '../../../src/storage';
import { clean } from '../../messages/findings';
import { browserStandIn } from '../browser-stand-in';

type Listener = (details: unknown) => unknown;
interface StandInTab {
  id: number;
  url: string;
  incognito: boolean;
}
type Part = Partial<Details>;

/** A browser that a made-up person uses: what its ledger keeps can be read in `session` and `local`. */
export function watched({ mayBePrivate = true } = {}) {
  const areas = browserStandIn('about:blank');
  const listeners: Record<string, Listener[]> = {};
  const event = (name: string) => ({
    addListener(listener: Listener) {
      listeners[name] = [...(listeners[name] ?? []), listener];
    },
  });
  const fire = (name: string, details: unknown) =>
    Promise.all((listeners[name] ?? []).map(listener => listener(details)));
  const tabs = new Map<number, StandInTab>();
  const names = ['onSendHeaders', 'onBeforeRedirect', 'onResponseStarted', 'onCompleted', 'onErrorOccurred'];
  Object.assign(chrome, {
    webRequest: Object.fromEntries(names.map(name => [name, event(name)])),
    webNavigation: { onCommitted: event('onCommitted'), onTabReplaced: event('onTabReplaced') },
    extension: { isAllowedIncognitoAccess: async () => mayBePrivate },
    tabs: {
      onRemoved: event('onRemoved'),
      query: async () => [...tabs.values()],
      get: async (id: number) => tabs.get(id) ?? Promise.reject(new Error('no such tab')),
    },
  });
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request(_: string, work: () => Promise<unknown>) {
        last = last.then(work, work);
        return last;
      },
    },
  });
  watchLedger();

  let count = 0;
  const details = (tabId: number, url: string, part: Part): Details =>
    ({
      requestId: String(count),
      tabId,
      url,
      method: 'GET',
      type: 'main_frame',
      frameId: 0,
      timeStamp: Date.now(),
      ...part,
    }) as Details;
  const answered = (part: Part = {}): Part => ({
    statusCode: 200,
    fromCache: false,
    ...part,
    responseHeaders: part.responseHeaders ?? [{ name: 'Content-Length', value: '100' }],
  });
  const requestOf = (id: string, url: string, document: string | null): DocumentRequest =>
    ({ id, url, frame: 0, document, answer: {}, hasFailed: false }) as unknown as DocumentRequest;
  const tabWith = (requests: readonly DocumentRequest[]): Tab => ({
    ...emptyTab,
    state: { ...emptyTab.state, requests },
  });
  const becomes = (tabId: number, id: string, url: string, document: string, part: Partial<DocumentRequest> = {}) =>
    noteTab(tabId, tabWith([requestOf(id, url, null)]), tabWith([{ ...requestOf(id, url, document), ...part }]));

  return {
    areas,
    tabs,
    fire,
    details,
    answered,
    becomes,
    /** The tab shows a page, as if the person had opened it. */
    async opens(tabId: number, url: string, part: Part & { isPrivate?: boolean } = {}) {
      const { isPrivate = false, ...more } = part;
      count += 1;
      const id = String(count);
      if (!tabs.has(tabId)) tabs.set(tabId, { id: tabId, url: 'about:blank', incognito: isPrivate });
      await fire(
        'onSendHeaders',
        details(tabId, url, { ...more, requestHeaders: [{ name: 'User-Agent', value: 'x' }] }),
      );
      await fire('onResponseStarted', details(tabId, url, answered(more)));
      tabs.set(tabId, { id: tabId, url, incognito: isPrivate });
      await fire('onCommitted', { tabId, frameId: 0, url });
      await becomes(tabId, id, url, 'D');
      await fire('onCompleted', details(tabId, url, { requestId: id, ...answered(more) }));
      return id;
    },
    /** A page of the tab asks for something of its own. */
    async asks(tabId: number, url: string, part: Part = {}) {
      count += 1;
      void fire(
        'onCompleted',
        details(tabId, url, { type: 'image', initiator: new URL(url).origin, ...answered(part) }),
      );
      await write();
    },
    /** The tab's page is judged. */
    async reaches(tabId: number, url: string, level: Level) {
      const report = { ...clean, url, relay: null, verdict: { level, reasons: [], lowered: [] } };
      await noteTab(tabId, emptyTab, { ...emptyTab, reports: { top: report, frames: {} } } as unknown as Tab);
    },
    async goes(tabId: number, url = 'about:blank') {
      tabs.set(tabId, { ...tabs.get(tabId)!, url });
      await fire('onCommitted', { tabId, frameId: 0, url });
    },
    async closes(tabId: number) {
      tabs.delete(tabId);
      await fire('onRemoved', tabId);
    },
    next: () => {
      count += 1;
      return String(count);
    },
    kept: (): string => JSON.stringify(Object.entries(areas.session).filter(([key]) => key.startsWith('ledger:'))),
  };
}
