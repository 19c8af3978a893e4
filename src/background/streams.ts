import browser, { type WebRequest } from 'webextension-polyfill';
import type { Findings } from '../detect';
import { isJson } from './content-types';
import { contentTypeOf, headerOf } from './headers';
import { scanStream } from './stream-scan';
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
    details => {
      if (isReadable(details)) readAlong(details);
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

/** Every byte goes on to the page first, unchanged; whatever fails after that costs the scan and nothing else. */
function readAlong(details: Details): void {
  const filter = browser.webRequest.filterResponseData(details.requestId);
  keep(details, 'reading');
  const scan = scanStream(details);
  filter.ondata = ({ data }) => {
    filter.write(data);
    try {
      if (scan.feed(data)) return;
      filter.disconnect();
      keep(details, scan.end('limit'));
    } catch {
      filter.disconnect();
      keep(details, 'failed');
    }
  };
  filter.onstop = () => {
    filter.close();
    try {
      keep(details, scan.end(null));
    } catch {
      keep(details, 'failed');
    }
  };
  filter.onerror = () => keep(details, 'failed');
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
function keep({ tabId, requestId }: Details, stream: Findings | 'reading' | 'failed'): void {
  void inOrder(() =>
    changeTab(tabId, tab => ({ ...tab, state: changeRequest(tab.state, requestId, () => ({ stream })) })),
  );
}
