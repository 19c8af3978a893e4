import type { CheckProblem } from '../detect';
import { headerOf } from './headers';

/** What came of a request: what was read of its answer, where it was sent on to, or why nothing came. */
export type Came<Result> =
  | { kind: 'answer'; result: Result }
  /** Not followed. Status 0 and no target where the browser did not tell. */
  | { kind: 'redirect'; status: number; location: string }
  | { kind: 'problem'; problem: CheckProblem };

/** How a request is made. */
export interface How {
  accept: string;
  /** For all of it, in milliseconds. */
  mostTime: number;
  /** Ends it early. */
  signal?: AbortSignal | undefined;
}

/** How long the browser may take to tell what it knows of a request that is over, in milliseconds. */
const afterwards = 1_000;

/**
 * Asks for an address once, as a stranger: no cookies, no password, no client certificate, no referrer, not from a cache.
 * Redirects are told and not followed. `read` takes what it wants of the answer; the rest is let go.
 */
export async function askAlone<Result>(
  url: string,
  { accept, mostTime, signal }: How,
  read: (response: Response) => Promise<Result>,
): Promise<Came<Result>> {
  const token = crypto.randomUUID();
  const seen = observe(token);
  const control = new AbortController();
  const ends = [control.signal, AbortSignal.timeout(mostTime), ...(signal ? [signal] : [])];
  try {
    // A fragment is never sent; it tells this request from all others.
    const response = await fetch(`${url}#${token}`, {
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept },
      signal: AbortSignal.any(ends),
    });
    if (response.type === 'opaqueredirect') {
      return { kind: 'redirect', ...(await within(seen.answer, { status: 0, location: '' })) };
    }
    return { kind: 'answer', result: await read(response) };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'problem', problem: 'timeout' };
    if (signal?.aborted) return { kind: 'problem', problem: 'network' };
    return { kind: 'problem', problem: problemOf(await within(seen.failure, '')) };
  } finally {
    control.abort();
    seen.end();
  }
}

/** A redirect that is not followed shows neither status nor target to `fetch`; the browser tells both here. */
function observe(token: string) {
  const { onHeadersReceived, onErrorOccurred } = chrome.webRequest;
  const filter: chrome.webRequest.RequestFilter = { urls: ['http://*/*', 'https://*/*'] };
  const isOurs = ({ url, tabId }: { url: string; tabId: number }) => tabId < 0 && url.endsWith(`#${token}`);
  const ends: (() => void)[] = [];
  const answer = new Promise<{ status: number; location: string }>(tell => {
    const onAnswer = (details: chrome.webRequest.OnHeadersReceivedDetails): undefined => {
      const { statusCode: status, responseHeaders } = details;
      if (isOurs(details)) tell({ status, location: headerOf(responseHeaders, 'location') });
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
