import browser, { type WebRequest } from 'webextension-polyfill';
import type { Findings, Pattern } from '../detect';
import { isJson } from './content-types';
import { contentTypeOf, headerOf } from './headers';
import { readOwnPatterns } from './own';
import { type StreamScan, scanStream } from './stream-scan';
import { changeRequest } from './tab/requests';
import type { Tab } from './tab/tab';
import { changeTab, inOrder, storedTabs } from './tabs';

type Details = WebRequest.OnHeadersReceivedDetailsType;

/**
 * Firefox runs no content script in its JSON viewer: there the answer is read as it streams past. Must run while the
 * worker starts; does nothing where the browser can't do it. That it blocks also makes Firefox tell of a request
 * before it tells of the document.
 */
export function watchStreams(): void {
  if (!('filterResponseData' in chrome.webRequest)) return;
  void inOrder(failLost);
  browser.webRequest.onHeadersReceived.addListener(
    async details => {
      const again = reading.get(details.requestId);
      if (again) again(details);
      else if (isReadable(details)) readAlong(details, await readOwnPatterns());
      return {};
    },
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame', 'sub_frame'] },
    ['blocking', 'responseHeaders'],
  );
}

function isReadable({ tabId, statusCode, responseHeaders }: Details): boolean {
  if (tabId < 0 || (statusCode >= 300 && statusCode < 400) || statusCode === 204) return false;
  if (/^\s*attachment/i.test(headerOf(responseHeaders, 'content-disposition'))) return false;
  return isJson(contentTypeOf(responseHeaders));
}

/** Requests whose answers are being read. A question for a password is answered under the same id, through the same filter. */
const reading = new Map<string, (details: Details) => void>();

/** Every byte goes on to the page first, unchanged; whatever fails after that costs the scan and nothing else. */
function readAlong(first: Details, own: readonly Pattern[]): void {
  const filter = browser.webRequest.filterResponseData(first.requestId);
  let scan: StreamScan | null = scanStream(first, own);
  const begin = (answered: Details) => {
    scan = isReadable(answered) ? scanStream(answered, own) : null;
    keep(first, scan && 'reading');
  };
  const end = (findings: () => Findings | 'failed' | null) => {
    reading.delete(first.requestId);
    try {
      keep(first, findings());
    } catch {
      keep(first, 'failed');
    }
  };
  reading.set(first.requestId, begin);
  keep(first, 'reading');
  filter.ondata = ({ data }) => {
    filter.write(data);
    try {
      if (scan?.feed(data)) return;
    } catch {
      filter.disconnect();
      return end(() => 'failed');
    }
    filter.disconnect();
    end(() => scan?.end('limit') ?? null);
  };
  filter.onstop = () => {
    filter.close();
    end(() => scan?.end(null) ?? null);
  };
  filter.onerror = () => end(() => 'failed');
}

/** Streams that a worker was reading when it died: nobody will end them. */
async function failLost(): Promise<void> {
  for (const tabId of await storedTabs()) await changeTab(tabId, failReading);
}

function failReading(tab: Tab): Tab {
  if (tab.state.requests.every(({ stream }) => stream !== 'reading')) return tab;
  const requests = tab.state.requests.map(one =>
    one.stream === 'reading' ? { ...one, stream: 'failed' as const } : one,
  );
  return { ...tab, state: { ...tab.state, requests } };
}

/** Kept with the request, until the document that it brings is shown. */
function keep({ tabId, requestId }: Details, stream: Findings | 'reading' | 'failed' | null): void {
  void inOrder(() =>
    changeTab(tabId, tab => ({ ...tab, state: changeRequest(tab.state, requestId, () => ({ stream })) })),
  );
}
