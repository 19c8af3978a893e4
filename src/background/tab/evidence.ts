import type { Access, Findings } from '../../detect/types';
import type { Carried, DocumentRequest, TabState } from '../../storage';
import { carry, nothing } from '../access/rule';

type Evidence = Pick<TabState, 'requests' | 'fetches' | 'document' | 'frames'>;

/** The request that brought a document, where it was seen. */
export const requestOf = ({ requests }: Pick<TabState, 'requests'>, document: string): DocumentRequest | undefined =>
  requests.findLast(request => request.document === document);

/** What is proved about one document. One without a request of its own (`srcdoc`, `about:blank`) is its tab's. */
export function accessOf(evidence: Evidence, document: string, isRestored: boolean): Access {
  const top = evidence.document?.key ?? '';
  const request = requestOf(evidence, document) ?? requestOf(evidence, top);
  // Whose answer was not seen, but was asked for a password before, is taken to have given it.
  const authorization = request?.answer == null && document === top && evidence.document?.isChallenged === true;
  const sent = carry(request?.carried ?? nothing, { ...nothing, authorization });
  const carried = carry(sent, evidence.fetches[document] ?? nothing);
  return {
    credentials: credentialsOf(carried, request?.answer == null || isRestored),
    basis: 'observed',
    status: request?.answer?.status ?? null,
    address: request?.answer?.address ?? null,
  };
}

/**
 * What is proved about a tab: of its own document, of frames of the same site, and of frames of another site in which
 * something was found. Advertising is none of it.
 */
export function accessOfTab(evidence: Evidence, found: Readonly<Record<string, Findings>>): Access {
  const { document } = evidence;
  if (document === null) return { credentials: 'unknown', basis: 'observed', status: null, address: null };
  const access = accessOf(evidence, document.key, evidence.frames[0]?.isRestored ?? false);
  const others = Object.entries(evidence.frames)
    .filter(([frame, { document: key }]) => frame !== '0' && (isOfSite(evidence, key) || holdsAny(found[frame])))
    .map(([, frame]) => accessOf(evidence, frame.document, frame.isRestored).credentials);
  const all = [access.credentials, ...others, ...unreported(evidence)];
  const credentials = (['authorization', 'cookies', 'unknown'] as const).find(kind => all.includes(kind)) ?? 'none';
  return { ...access, credentials };
}

/** Frames of the same site that did not report count by what their requests carried. */
function unreported({ requests, fetches, document }: Evidence): Access['credentials'][] {
  return requests
    .filter(request => request.frame !== 0 && request.site === document?.site)
    .map(request => carry(request.carried, (request.document && fetches[request.document]) || nothing))
    .map(carried => credentialsOf({ ...carried, isUncertain: false }, false));
}

/** The strongest thing that was carried; `unknown` where not all of it was seen. */
export function credentialsOf(
  { authorization, cookies, isUncertain }: Carried,
  isUnseen: boolean,
): Access['credentials'] {
  if (authorization) return 'authorization';
  if (cookies) return 'cookies';
  return isUncertain || isUnseen ? 'unknown' : 'none';
}

function isOfSite(evidence: Evidence, document: string): boolean {
  const request = requestOf(evidence, document);
  return request === undefined || request.site === evidence.document?.site;
}

/** Whether anything was found. */
export const holdsAny = (findings: Findings | undefined): boolean =>
  findings !== undefined &&
  findings.exposures.length + findings.identifiers.length + findings.clinical.length + findings.records.total > 0;
