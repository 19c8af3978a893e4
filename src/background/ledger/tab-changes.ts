import type { Level } from '../../detect/types';
import type { DocumentRequest, StoredVisit } from '../../storage';
import type { Tab } from '../tab/tab';
import type { Note } from './book';
import { keepInDrafts } from './drafts';
import { hostOf } from './tabs';
import { open, saveAs } from './visit';
import { write } from './write';

/** From here on a visit is kept after its host was left. */
const KEPT: ReadonlySet<Level> = new Set(['medium', 'high', 'critical']);

/** A tab was found to show a document or to have saved a file, or its host reached a level: the ledger notes it. */
export async function noteTab(tabId: number, before: Tab, after: Tab): Promise<void> {
  const notes = [...notesOfRequests(tabId, before, after), ...noteOfLevel(tabId, before, after)];
  if (notes.length > 0) await keepInDrafts(await write(...notes));
}

function notesOfRequests(tabId: number, before: Tab, after: Tab): Note[] {
  if (after.state.requests === before.state.requests) return [];
  const known = new Set(before.state.requests.filter(({ document }) => document !== null).map(({ id }) => id));
  return after.state.requests
    .filter(({ id, frame, document }) => frame === 0 && document !== null && !known.has(id))
    .flatMap(request => {
      const change = changeOf(request);
      return change === null ? [] : [{ ...noted(tabId, request.url, change), id: request.id }];
    });
}

/** What has become of a request: a file, a page, or the browser's own words on why there is none. */
function changeOf({ id, document, answer, hasFailed }: DocumentRequest): Note['change'] | null {
  if (document === 'file') return visit => saveAs(visit, id);
  return answer === null && hasFailed ? null : visit => open(visit, id);
}

/** A page that only shows what lies open elsewhere is none of that host's. */
function noteOfLevel(tabId: number, before: Tab, after: Tab): Note[] {
  const top = after.reports?.top;
  if (top === undefined || top === before.reports?.top || top.relay !== null) return [];
  if (!KEPT.has(top.verdict.level)) return [];
  const wasKept = KEPT.has(before.reports?.top.verdict.level ?? 'none');
  return wasKept ? [] : [{ ...noted(tabId, top.url, visit => visit), isKept: true }];
}

const noted = (tabId: number, url: string, change: (visit: StoredVisit) => StoredVisit): Note => ({
  host: hostOf(url),
  id: null,
  tabId,
  at: Date.now(),
  change,
  isBeginning: false,
  isUnsure: false,
});
