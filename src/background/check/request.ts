import type { CheckProblem } from '../../detect';
import { headerOf } from '../headers';
import { readStart, type Start } from './read-start';

/** Of the answer's body, in bytes. */
export const mostBytes = 64_000;
/** For all of it, in milliseconds: less than a browser grants a worker that seems to do nothing. */
const mostTime = 20_000;
/** How long the browser may take to tell what it knows of a request that is over, in milliseconds. */
const afterwards = 1_000;

export type Answered =
  | {
      problem: null;
      /** 0 where the browser did not tell. */
      status: number;
      /** Names in lower case. */
      headers: Readonly<Record<string, string>>;
      /** The beginning of the body of a 2xx; nothing else is read. */
      start: Start | null;
    }
  | { problem: CheckProblem };

/**
 * Asks for an address once, as a navigation would but without credentials: no cookies, no password, no client
 * certificate, no referrer, not from a cache. Redirects are not followed.
 */
export async function askWithoutCredentials(url: string): Promise<Answered> {
  const token = crypto.randomUUID();
  const seen = observe(token);
  const control = new AbortController();
  const signal = AbortSignal.any([control.signal, AbortSignal.timeout(mostTime)]);
  try {
    // A fragment is never sent; it tells this request from all others.
    const response = await fetch(`${url}#${token}`, {
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
      signal,
    });
    if (response.type === 'opaqueredirect')
      return { problem: null, ...(await within(seen.answer, nothingSeen)), start: null };
    const start = response.ok && response.body !== null ? await readStart(response.body, mostBytes) : null;
    return { problem: null, status: response.status, headers: Object.fromEntries(response.headers), start };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { problem: 'timeout' };
    return { problem: problemOf(await within(seen.failure, '')) };
  } finally {
    control.abort();
    seen.end();
  }
}

type Told = Pick<Extract<Answered, { problem: null }>, 'status' | 'headers'>;
const nothingSeen: Told = { status: 0, headers: {} };

/** A redirect that is not followed shows neither status nor target to `fetch`; the browser tells both here. */
function observe(token: string) {
  const { onHeadersReceived, onErrorOccurred } = chrome.webRequest;
  const filter: chrome.webRequest.RequestFilter = { urls: ['http://*/*', 'https://*/*'] };
  const isOurs = ({ url, tabId }: { url: string; tabId: number }) => tabId < 0 && url.endsWith(`#${token}`);
  const ends: (() => void)[] = [];
  const answer = new Promise<Told>(tell => {
    const onAnswer = (details: chrome.webRequest.OnHeadersReceivedDetails): undefined => {
      const { statusCode: status, responseHeaders } = details;
      if (isOurs(details)) tell({ status, headers: { location: headerOf(responseHeaders, 'location') } });
    };
    onHeadersReceived.addListener(onAnswer, filter, ['responseHeaders']);
    ends.push(() => onHeadersReceived.removeListener(onAnswer));
  });
  const failure = new Promise<string>(tell => {
    const onFailure = (details: chrome.webRequest.OnErrorOccurredDetails) => {
      if (isOurs(details)) tell(details.error);
    };
    onErrorOccurred.addListener(onFailure, filter);
    ends.push(() => onErrorOccurred.removeListener(onFailure));
  });
  return { answer, failure, end: () => ends.forEach(end => void end()) };
}

/** What is told soon, or what stands in its place. */
const within = <Told>(told: Promise<Told>, otherwise: Told): Promise<Told> =>
  Promise.race([told, new Promise<Told>(resolve => setTimeout(resolve, afterwards, otherwise))]);

/** Chromium says `net::ERR_CERT_AUTHORITY_INVALID`, Firefox names an error of its library or the library's sentence. */
function problemOf(error: string): CheckProblem {
  if (/cert|ssl|sec_error|pkix|issuer/i.test(error)) return 'certificate';
  return navigator.onLine ? 'network' : 'offline';
}
