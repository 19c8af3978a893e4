import { hash, siteOf, withoutUser } from './address';
import { headerOf } from './headers';

/** What `webRequest` tells of every request, in both browsers. */
export type Details = chrome.webRequest.WebRequestDetails & { initiator?: string; documentUrl?: string };
type Received = chrome.webRequest.OnHeadersReceivedDetails;

/** A request for what a tab or a frame shows. */
export const isDocument = ({ type }: Details): boolean => type === 'main_frame' || type === 'sub_frame';

/** A request that only asks. */
export const isQuestion = ({ method }: Details): boolean =>
  method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/** A form that is sent, and answered by a document. */
export const isForm = (details: Details): boolean => isDocument(details) && !isQuestion(details);

/** A script's request, a service worker's too, to the site of its own document. */
export function isOwnFetch({ url, initiator, documentUrl }: Details): boolean {
  const asker = siteOf(documentUrl ?? initiator ?? '');
  return asker !== '' && asker === siteOf(url);
}

/** The document that made a request, as commits name it. */
export const documentOf = async ({ documentId, documentUrl, initiator }: Details): Promise<string> =>
  documentId ?? hash(withoutUser(documentUrl ?? initiator ?? ''));

/** An answer that wants a name and password, which the browser itself will send from then on. */
export const asksForPassword = ({ statusCode, responseHeaders }: Received): boolean =>
  statusCode === 401 && headerOf(responseHeaders, 'www-authenticate') !== '';

/** Headers that carry a credential: the standard one, and those in which scripts send their tokens. */
const credentials = /^(authorization|x-(auth|access|session|amz-security)-token|x-authorization)$/i;

/** Whether a request carries a credential in a header of its own. Cookies are another matter. */
export const hasCredential = (headers: readonly { name: string; value?: string | undefined }[] = []): boolean =>
  headers.some(({ name, value = '' }) => value !== '' && credentials.test(name));
