import { maskUrl, servedBy } from '../detect';
import type { Carried } from '../storage';
import { givenCookies, sentCookies } from './access/cookies';
import { learn } from './access/known';
import { isLogIn } from './access/log-in';
import { afterAnswer, afterLogInRedirect, afterSent } from './access/rule';
import { hash, siteOf, withoutUser } from './address';
import { contentTypeOf, headerOf, headerRecord, headersOf } from './headers';
import {
  asksForPassword,
  type Details,
  documentOf,
  hasCredential,
  isDocument,
  isForm,
  isOwnFetch,
  isQuestion,
} from './request-details';
import { answerDocument, changeRequest, fetchBy, isOfForm, sendDocument } from './tab/requests';
import { changeTab, inOrder, readTabRecord, storedTabs } from './tabs';

const { webRequest } = chrome;
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
    return (details: Event) => (isOfTabs(details) ? inOrder(() => happened(details)) : undefined);
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
  webRequest.onErrorOccurred.addListener(listen(onFailed), filter);
}

async function onSent(details: Sent): Promise<void> {
  const { url, requestHeaders, tabId, requestId, frameId, timeStamp } = details;
  if (!isDocument(details) && !isOwnFetch(details)) return;
  const site = await hash(siteOf(url));
  const cookies = await Promise.all(sentCookies(headerOf(requestHeaders, 'cookie')).map(hash));
  const sent = {
    site,
    isLoggingIn: isForm(details) || (!isQuestion(details) && isLogIn(url)),
    authorization: hasCredential(requestHeaders),
    cookies,
  };
  const carried = await learn(known => afterSent(known, sent));
  if (!isDocument(details)) return feed(details, site, carried);
  const address = await hash(withoutUser(url));
  const departure = {
    ...{ id: requestId, frame: frameId, address, site, url: maskUrl(url), startedAt: timeStamp },
    isOfForm: isForm(details),
  };
  await changeTab(tabId, tab => ({ ...tab, state: sendDocument(tab.state, departure, carried) }));
}

/** What a script's request carried counts for its document; a service worker's for every tab of its site. */
async function feed(details: Details, site: string, carried: Carried): Promise<void> {
  const isOfWorker = details.tabId < 0;
  const asker = await documentOf(details);
  for (const tabId of isOfWorker ? await storedTabs() : [details.tabId]) {
    await changeTab(tabId, tab => {
      const { document } = tab.state;
      if (isOfWorker && document?.site !== site) return tab;
      const state = fetchBy(tab.state, isOfWorker ? document!.key : asker, carried);
      return state === tab.state ? tab : { ...tab, state };
    });
  }
}

async function onPasswordAsked(details: Received): Promise<void> {
  const answered = await readAnswer({ ...details, fromCache: false });
  await learn(known => afterAnswer(known, answered));
}

async function onRedirected(details: Redirected): Promise<void> {
  if (!isDocument(details) && !isOwnFetch(details)) return;
  const { url, redirectUrl, tabId, requestId } = details;
  const answered = await readAnswer(details);
  await learn(known => afterAnswer(known, answered));
  if (!isDocument(details)) return;
  const isLeaving = siteOf(redirectUrl) !== siteOf(url);
  if (isLeaving || isLogIn(url) || isLogIn(redirectUrl)) await acquaint(answered.site);
  // Somebody else's form sends the person on: there they arrive as who they said they are.
  const { state } = await readTabRecord(tabId);
  if (isLeaving && isOfForm(state, requestId)) await acquaint(await hash(siteOf(redirectUrl)));
}

const acquaint = (site: string): Promise<void> => learn(known => [afterLogInRedirect(known, site), undefined]);

async function onAnswered(details: Answered): Promise<void> {
  if (!isDocument(details) && !isOwnFetch(details)) return;
  const { tabId, requestId, responseHeaders, statusCode, ip, fromCache } = details;
  const answered = await readAnswer(details);
  const carried = await learn(known => afterAnswer(known, answered));
  if (!isDocument(details)) return feed(details, answered.site, carried);
  const answer = {
    status: statusCode,
    contentType: contentTypeOf(responseHeaders),
    isAttachment: /^\s*attachment/i.test(headerOf(responseHeaders, 'content-disposition')),
    address: ip ?? null,
    isFromCache: fromCache,
    served: servedBy(headerRecord(responseHeaders)),
  };
  await changeTab(tabId, tab => ({ ...tab, state: answerDocument(tab.state, requestId, answer, carried) }));
}

/** The end tells all that the beginning of the answer told: whoever missed that, its worker having died, hears it here. */
async function onCompleted(details: Answered): Promise<void> {
  if (isDocument(details)) await onAnswered(details);
  await onEnded(details);
}

const onEnded = (details: Details): Promise<void> => end(details, { hasEnded: true });
const onFailed = (details: Details): Promise<void> => end(details, { hasEnded: true, hasFailed: true });

async function end(details: Details, how: { hasEnded: true; hasFailed?: true }): Promise<void> {
  if (!isDocument(details)) return;
  const { tabId, requestId } = details;
  await changeTab(tabId, tab => ({ ...tab, state: changeRequest(tab.state, requestId, () => how) }));
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

/** Tabs send most requests; service workers send for the tabs of their site. */
const isOfTabs = (details: Details): boolean => details.tabId >= 0 || (!isDocument(details) && isOwnFetch(details));
