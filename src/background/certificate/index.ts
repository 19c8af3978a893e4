import browser, { type WebRequest } from 'webextension-polyfill';
import { changeRequest } from '../tab/requests';
import { changeTab, inOrder } from '../tabs';
import { cluesOf } from './clues';

type Details = WebRequest.OnHeadersReceivedDetailsType;

/**
 * Firefox tells the certificate of a connection while the answer's head is there: what it says of the organisation is
 * kept with the request. Must run while the worker starts; does nothing where the browser can't do it.
 */
export function watchCertificates(): void {
  if (!('getSecurityInfo' in chrome.webRequest)) return;
  browser.webRequest.onHeadersReceived.addListener(
    async details => {
      if (details.tabId >= 0) await keepCertificate(details).catch(() => {});
      return {};
    },
    { urls: ['https://*/*'], types: ['main_frame', 'sub_frame'] },
    ['blocking'],
  );
}

/** Only a blocking listener may ask, and only before it has answered. */
async function keepCertificate({ tabId, requestId, url }: Details): Promise<void> {
  const { certificates, overridableErrorCategory } = await browser.webRequest.getSecurityInfo(requestId, {
    rawDER: true,
  });
  const certificate = certificates?.[0];
  // A person may have gone on past a warning.
  const isTrusted = overridableErrorCategory === undefined;
  const clues = certificate ? cluesOf({ ...certificate, isTrusted }, new URL(url).hostname) : [];
  if (clues.length === 0) return;
  void inOrder(() =>
    changeTab(tabId, tab => ({
      ...tab,
      state: changeRequest(tab.state, requestId, () => ({ certificate: clues })),
    })),
  );
}
