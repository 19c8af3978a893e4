import { maskUrl } from '../../detect';
import type { LedgerRequest } from '../../disclosure/ledger/types';
import { isSaved } from '../content-types';
import { contentTypeOf, headerOf } from '../headers';
import type { Note } from './book';
import { hostOf } from './tabs';
import { type Told, tell } from './visit';

/** What both browsers tell at any stage of a request. */
export type Details = chrome.webRequest.WebRequestDetails & {
  initiator?: string;
  documentUrl?: string;
  statusCode?: number;
  fromCache?: boolean;
  error?: string;
  requestHeaders?: chrome.webRequest.HttpHeader[];
  responseHeaders?: chrome.webRequest.HttpHeader[];
};

/**
 * What is written down of a stage of a request; nothing of other hosts than the one that asks, and of those who are no
 * tab: our own requests, and service workers, whom nobody can tell from those of private windows.
 */
export function noteOf(stage: Told['stage'], details: Details): Note | null {
  const { tabId, type, requestId: id } = details;
  const host = hostOf(details.url);
  if (tabId < 0 || host === '') return null;
  const isOpening = type === 'main_frame';
  const asker = details.documentUrl ?? details.initiator ?? '';
  // A page in a sandbox has no origin, and Chromium names nothing else.
  const isUnsure = !isOpening && (asker === '' || asker === 'null');
  if (!isOpening && !isUnsure && hostOf(asker) !== host) return null;
  const told = toldOf(stage, details);
  // What ends after its host was left begins no visit.
  const isBeginning = isOpening && (stage === 'sent' || stage === 'answered');
  const at = details.timeStamp;
  return { host, id, tabId, at, isBeginning, isUnsure, change: visit => tell(visit, told) };
}

function toldOf(stage: Told['stage'], details: Details): Told {
  const { requestId, timeStamp, method, url, statusCode, fromCache } = details;
  return {
    id: requestId,
    stage: hasLeft(details) ? stage : 'never-left',
    at: new Date(timeStamp).toISOString(),
    method: METHODS.has(method) ? method : '*',
    path: pathOf(url),
    use: USES[details.type] ?? 'other',
    // Firefox says 0 where nothing was answered.
    status: statusCode || null,
    bytes: bytesOf(details),
    isFromCache: fromCache === true,
    isFile: isFile(details),
  };
}

/** Whether a document is opened, the tab knows once it shows it. */
const USES: Partial<Record<Details['type'], LedgerRequest['use']>> = { sub_frame: 'frame', xmlhttprequest: 'fetch' };

/** A script may call its method what it likes. */
const METHODS: ReadonlySet<string> = new Set(
  'GET HEAD POST PUT PATCH DELETE OPTIONS PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK REPORT SEARCH'.split(' '),
);

const LONGEST_PATH = 150;

/** Path and query, masked, with the port in front where it isn't the usual one. */
function pathOf(url: string): string {
  const { port } = new URL(url);
  const path = maskUrl(url).replace(/^[a-z]+:\/\/[^/]*/, '');
  const whole = port === '' ? path : `:${port}${path}`;
  return whole.length > LONGEST_PATH ? `${whole.slice(0, LONGEST_PATH)}*` : whole;
}

/** What the answer says of its length. */
function bytesOf({ method, statusCode, fromCache, responseHeaders }: Details): number | null {
  if (fromCache === true || statusCode === undefined) return null;
  if (method === 'HEAD' || statusCode === 204 || statusCode === 304) return 0;
  const length = headerOf(responseHeaders, 'content-length');
  return /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/**
 * An answer that the browser saves. What a link or a menu asks to be saved Chromium sends for by itself, and shows
 * without any header of a request.
 */
function isFile({ type, requestHeaders, responseHeaders }: Details): boolean {
  const isAttachment = /^\s*attachment/i.test(headerOf(responseHeaders, 'content-disposition'));
  if (type === 'other') return isAttachment || requestHeaders?.length === 0;
  if (type !== 'main_frame' && type !== 'sub_frame') return false;
  return isSaved({ contentType: contentTypeOf(responseHeaders), isAttachment });
}

/** Whether a request was meant for the host and got out: not what the browser redirected or held back by itself. */
function hasLeft({ error = '', statusCode, responseHeaders }: Details): boolean {
  if (HELD_BACK.test(error)) return false;
  return statusCode !== 307 || headerOf(responseHeaders, 'non-authoritative-reason') === '';
}
const HELD_BACK =
  /ERR_(BLOCKED_BY_(CLIENT|CSP|ADMINISTRATOR)|NAME_|INTERNET_|ADDRESS_|CONNECTION_REFUSED)|NS_ERROR_(UNKNOWN_HOST|OFFLINE|CONNECTION_REFUSED|CONTENT_BLOCKED)/;
