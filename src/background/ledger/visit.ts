import { MOST_DOWNLOADS } from '../../disclosure/ledger/sums';
import type { LedgerDownload, LedgerRequest } from '../../disclosure/ledger/types';
import type { StoredVisit } from '../../storage';

/** As many requests of a host as are listed. */
export const MOST_REQUESTS = 500;

/** What the browser told of one request, or of one hop of it. */
export interface Told extends LedgerRequest {
  /** The browser's, the same in all hops. */
  id: string;
  /** How far it has come. */
  stage: 'sent' | 'answered' | 'redirected' | 'completed' | 'failed' | 'never-left';
  /** The browser saves the answer and shows it to nobody, as far as is known by now. */
  isFile: boolean;
}

/** The visit with what the browser told: once for each hop, however often it is told of. */
export function tell(visit: StoredVisit, { isFile, ...told }: Told): StoredVisit {
  const before = visit.requests.findLast(one => one.id === told.id && isOpen(one));
  if (told.stage === 'never-left') return { ...visit, requests: visit.requests.filter(one => one !== before) };
  const after = before === undefined ? told : further(before, told);
  const requests =
    before === undefined ? [...visit.requests, after] : visit.requests.map(one => (one === before ? after : one));
  const noted = limited({ ...visit, requests });
  const isSaved = noted.downloads.some(({ id }) => id === told.id);
  return isSaved || (isFile && after.use !== 'page') ? save(noted, after) : noted;
}

const further = (before: Listed, { stage, status, bytes, isFromCache }: Listed): Listed => ({
  ...before,
  stage,
  status: status ?? before.status,
  bytes: stage === 'failed' ? null : (bytes ?? before.bytes),
  isFromCache: isFromCache || before.isFromCache,
});

/** A document of its own has come of a request: the person opened it. */
export function open(visit: StoredVisit, id: string): StoredVisit {
  const last = visit.requests.findLast(one => one.id === id);
  if (last === undefined) return visit;
  return {
    ...visit,
    requests: visit.requests.map(one => (one === last ? { ...one, use: 'page' as const } : one)),
    downloads: visit.downloads.filter(one => one.id !== id),
  };
}

/** A file has come of a request, though its answer did not say so. */
export function saveAs(visit: StoredVisit, id: string): StoredVisit {
  const last = visit.requests.findLast(one => one.id === id);
  return last === undefined ? visit : save(visit, last);
}

type Listed = StoredVisit['requests'][number];
const isOpen = ({ stage }: Listed): boolean => stage === 'sent' || stage === 'answered';
const STATES: Partial<Record<Told['stage'], LedgerDownload['state']>> = {
  completed: 'complete',
  failed: 'interrupted',
};

/** The download that a request has become; none where the answer says that there is no such thing. */
function save(visit: StoredVisit, { id, at, path, bytes, stage, status }: Listed): StoredVisit {
  const others = visit.downloads.filter(one => one.id !== id);
  if (stage === 'redirected' || (status !== null && (status < 200 || status > 299))) {
    return { ...visit, downloads: others };
  }
  const state = STATES[stage] ?? 'in-progress';
  const file = { id, at, path, state, bytes: state === 'complete' ? bytes : null };
  return { ...visit, downloads: [...others, file].slice(0, MOST_DOWNLOADS) };
}

/** A full list loses the oldest of what tells least; pages last. */
function limited(visit: StoredVisit): StoredVisit {
  if (visit.requests.length <= MOST_REQUESTS) return visit;
  const least = visit.requests.reduce((low, one) => (weightOf(one) < weightOf(low) ? one : low));
  return { ...visit, requests: visit.requests.filter(one => one !== least), dropped: visit.dropped + 1 };
}

function weightOf(request: Listed): number {
  if (request.use === 'page') return 4;
  if (isOpen(request)) return 3;
  if (request.method !== 'GET') return 2;
  return request.use === 'other' ? 0 : 1;
}
