import { maskUrl, servedBy } from '../detect';
import { givenCookies, sentCookies } from './access/cookies';
import { learn } from './access/known';
import { isLogIn } from './access/log-in';
import { afterAnswer, afterLogInRedirect, afterSent } from './access/rule';
import { hash, siteOf, withoutUser } from './address';
import { contentTypeOf, headerOf, headerRecord, headersOf } from './headers';
import { answerDocument, changeRequest, fetchBy, sendDocument } from './tab/requests';
import { changeTab, inOrder } from './tabs';

const { webRequest } = chrome;
type Details = chrome.webRequest.WebRequestDetails & { initiator?: string; documentUrl?: string };
type Sent = chrome.webRequest.OnSendHeadersDetails;
type Received = chrome.webRequest.OnHeadersReceivedDetails;
type Redirected = chrome.webRequest.OnBeforeRedirectDetails;
type Answered = chrome.webRequest.OnResponseStartedDetails;

const filter: chrome.webRequest.RequestFilter = {
  urls: ['http://*/*', 'https://*/*'],
  types: ['main_frame', 'sub_frame', 'xmlhttprequest'],
};
/** Chrome hides cookies without it, Firefox does not know it. */
const extra: ['extraHeaders'] | [] = 'EXTRA_HEADERS' in (webRequest.OnSendHeadersOptions ?? {}) ? ['extraHeaders'] : [];

/** Watches the requests of all tabs, to know what opened each page's door. Must run while the worker starts. */
export function watchRequests(): void {
  // Firefox lets a worker live as long as a promise of its listeners is open.
  const listen = <Event extends Details>(happened: (details: Event) => Promise<void>) => {
    return (details: Event) => (details.tabId >= 0 ? inOrder(() => happened(details)) : undefined);
  };
  webRequest.onSendHeaders.addListener(listen(onSent), filter, ['requestHeaders', ...extra]);
  const onQuestion = listen(onPasswordAsked);
  webRequest.onHeadersReceived.addListener(
    details => {
      if (asksForPassword(details)) void onQuestion(details);
      return undefined;
    },
    filter,
    ['responseHeaders', ...extra],
  );
  webRequest.onBeforeRedirect.addListener(listen(onRedirected), filter, ['responseHeaders', ...extra]);
  webRequest.onResponseStarted.addListener(listen(onAnswered), filter, ['responseHeaders', ...extra]);
  webRequest.onCompleted.addListener(listen(onCompleted), filter, ['responseHeaders', ...extra]);
  webRequest.onErrorOccurred.addListener(listen(onEnded), filter);
}

async function onSent(details: Sent): Promise<void> {
  const { url, requestHeaders, tabId, requestId, frameId, timeStamp } = details;
  if (!isDocument(details) && !isOwnFetch(details)) return;
  const site = await hash(siteOf(url));
  const cookies = await Promise.all(sentCookies(headerOf(requestHeaders, 'cookie')).map(hash));
  const sent = {
    site,
    isLoggingIn: isForm(details) || (!isQuestion(details) && isLogIn(url)),
    authorization: headerOf(requestHeaders, 'authorization') !== '',
    cookies,
  };
  const carried = await learn(known => afterSent(known, sent));
  const address = await hash(withoutUser(url));
  const document = await documentOf(details);
  await changeTab(tabId, tab => {
    const departure = { id: requestId, frame: frameId, address, site, url: maskUrl(url), startedAt: timeStamp };
    const state = isDocument(details)
      ? sendDocument(tab.state, departure, carried)
      : fetchBy(tab.state, document, carried);
    return state === tab.state ? tab : { ...tab, state };
  });
}

async function onPasswordAsked(details: Received): Promise<void> {
  const answered = await readAnswer({ ...details, fromCache: false });
  await learn(known => afterAnswer(known, answered));
}

async function onRedirected(details: Redirected): Promise<void> {
  if (!isDocument(details) && !isOwnFetch(details)) return;
  const { url, redirectUrl } = details;
  const answered = await readAnswer(details);
  await learn(known => afterAnswer(known, answered));
  const isLeaving = siteOf(redirectUrl) !== siteOf(url);
  if (!isDocument(details) || !(isLeaving || isLogIn(url) || isLogIn(redirectUrl))) return;
  await learn(known => [afterLogInRedirect(known, answered.site), undefined]);
}

async function onAnswered(details: Answered): Promise<void> {
  if (!isDocument(details) && !isOwnFetch(details)) return;
  const { tabId, requestId, responseHeaders, statusCode, ip, fromCache } = details;
  const answered = await readAnswer(details);
  const carried = await learn(known => afterAnswer(known, answered));
  const document = await documentOf(details);
  const answer = {
    status: statusCode,
    contentType: contentTypeOf(responseHeaders),
    isAttachment: /^\s*attachment/i.test(headerOf(responseHeaders, 'content-disposition')),
    address: ip ?? null,
    isFromCache: fromCache,
    served: servedBy(headerRecord(responseHeaders)),
  };
  await changeTab(tabId, tab => {
    const state = isDocument(details)
      ? answerDocument(tab.state, requestId, answer, carried)
      : fetchBy(tab.state, document, carried);
    return state === tab.state ? tab : { ...tab, state };
  });
}

/** The end tells all that the beginning of the answer told: whoever missed that, its worker having died, hears it here. */
async function onCompleted(details: Answered): Promise<void> {
  if (isDocument(details)) await onAnswered(details);
  await onEnded(details);
}

async function onEnded(details: Details): Promise<void> {
  if (!isDocument(details)) return;
  await changeTab(details.tabId, tab => ({
    ...tab,
    state: changeRequest(tab.state, details.requestId, () => ({ hasEnded: true })),
  }));
}

async function readAnswer(details: Received & { fromCache: boolean }) {
  const { url, statusCode, responseHeaders, fromCache } = details;
  const isScript = !isDocument(details);
  return {
    site: await hash(siteOf(url)),
    origin: await hash(new URL(url).origin),
    status: statusCode,
    asksForPassword: asksForPassword(details),
    isFromCache: fromCache,
    isToForm: isForm(details),
    isToScript: isScript && !isQuestion(details),
    cookies: await Promise.all(givenCookies(headersOf(responseHeaders, 'set-cookie')).map(hash)),
  };
}

const asksForPassword = ({ statusCode, responseHeaders }: Received): boolean =>
  statusCode === 401 && headerOf(responseHeaders, 'www-authenticate') !== '';
const isDocument = ({ type }: Details): boolean => type === 'main_frame' || type === 'sub_frame';
const isQuestion = ({ method }: Details): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
const isForm = (details: Details): boolean => isDocument(details) && !isQuestion(details);

/** A script's request to the site of its own document. */
function isOwnFetch({ url, initiator, documentUrl }: Details): boolean {
  const asker = siteOf(documentUrl ?? initiator ?? '');
  return asker !== '' && asker === siteOf(url);
}

/** The document that made a request, as commits name it. */
const documentOf = async ({ documentId, documentUrl, initiator }: Details): Promise<string> =>
  documentId ?? hash(withoutUser(documentUrl ?? initiator ?? ''));
