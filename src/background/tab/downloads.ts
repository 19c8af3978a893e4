import { judge, notScanned, type Report } from '../../detect';
import type { DocumentRequest } from '../../storage';
import { isSaved } from '../content-types';
import { credentialsOf } from './evidence';
import { changeRequest } from './requests';
import type { Tab } from './tab';

const mostDownloads = 20;
/** In the place of the document that a request brought: it became a file. */
const file = 'file';

/** The browser gave up on showing an address: what was answered there is saved, or was nothing. */
export function abandon(tab: Tab, address: string): Tab {
  const request = tab.state.requests.findLast(one => one.frame === 0 && one.address === address && !one.document);
  if (request === undefined) return tab;
  return { ...tab, state: changeRequest(tab.state, request.id, () => ({ isAbandoned: true })) };
}

/** Every answer that became a file gets an entry of its own. Nobody has read it. */
export function recordDownloads(tab: Tab, now: string): Tab {
  const fresh = tab.state.requests.filter(isDownload);
  if (fresh.length === 0) return tab;
  const requests = tab.state.requests.map(one => (fresh.includes(one) ? { ...one, document: file } : one));
  const downloads = [...tab.downloads, ...fresh.map(one => unread(one, now))].slice(-mostDownloads);
  return { ...tab, state: { ...tab.state, requests }, downloads };
}

function isDownload({ frame, document, answer, stream, hasEnded, isAbandoned }: DocumentRequest): boolean {
  if (frame !== 0 || document !== null || answer === null) return false;
  if (answer.status < 200 || answer.status > 299 || answer.status === 204 || answer.status === 205) return false;
  return isAbandoned || (hasEnded && stream === null && isSaved(answer));
}

function unread({ url, carried, answer }: DocumentRequest, now: string): Report {
  const findings = { ...notScanned('', 'download', now), url };
  const access = {
    credentials: credentialsOf(carried, answer === null),
    basis: 'observed' as const,
    status: answer?.status ?? null,
    address: answer?.address ?? null,
  };
  return { ...findings, final: true, access, verdict: judge(findings, access) };
}
