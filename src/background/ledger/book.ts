import { type StoredVisit, type VisitStay, visit, visitStays } from '../../storage';
import { read } from '../store';
import { begun, isExpired, type Stays } from './stay';

/** Something to be written down of a host. */
export interface Note {
  host: string;
  /** The browser's id of the request that it is about; null where it is about none. */
  id: string | null;
  tabId: number;
  /** In milliseconds. */
  at: number;
  change(visit: StoredVisit): StoredVisit;
  /** A visit may begin with it, though the tab shows another host as yet. */
  isBeginning: boolean;
  /** Who asked is not known: it counts only if the tab shows this host. */
  isUnsure: boolean;
  isKept?: true;
}

/** The pages of the book that are open: visits by host, and how long each stays. */
export interface Book {
  stays: Stays;
  visits: Map<string, StoredVisit>;
  /** Visits that ended because another begins. */
  over: Map<string, StoredVisit>;
}

/** A tab as far as notes depend on it; null where it is unknown, or private. */
export type SeenTab = { host: string } | null;

/** What is kept of some hosts. */
export async function openBook(hosts: readonly string[]): Promise<Book> {
  const keys = hosts.map(host => visit(host).key);
  const [stays, stored] = await Promise.all([read(visitStays), chrome.storage.session.get(keys)]);
  const visits = new Map<string, StoredVisit>();
  hosts.forEach((host, at) => {
    const found = stored[keys[at]!] as StoredVisit | undefined;
    if (found !== undefined) visits.set(host, found);
  });
  return { stays, visits, over: new Map() };
}

/** Writes one note into the book, if it belongs there. */
export async function enter(book: Book, note: Note, now: number, see: (tabId: number) => Promise<SeenTab>) {
  const { host, id, tabId, at, isBeginning, change } = note;
  endExpired(book, host, now);
  const before = book.visits.get(host);
  const isKnown = before?.requests.some(request => request.id === id) === true;
  if (!isKnown && !(await isWelcome(note, before !== undefined, see))) return;
  const after = change(before ?? { since: new Date(at).toISOString(), requests: [], dropped: 0, downloads: [] });
  book.visits.set(host, after);
  const stay = stayOf(book, host) ?? begun(now, tabId);
  const listed = after.requests.length + after.downloads.length;
  const isKept = stay.isKept || note.isKept === true;
  book.stays = { ...book.stays, [host]: { ...stay, tabId: isBeginning ? tabId : stay.tabId, isKept, listed } };
}

const stayOf = ({ stays }: Book, host: string): VisitStay | undefined =>
  Object.hasOwn(stays, host) ? stays[host] : undefined;

/** What a host was asked long ago is another visit. */
function endExpired(book: Book, host: string, now: number): void {
  const stay = stayOf(book, host);
  if (stay !== undefined && !isExpired(stay, now)) return;
  const ended = book.visits.get(host);
  if (ended !== undefined && stay?.isKept) book.over.set(host, ended);
  book.visits.delete(host);
  const { [host]: _, ...others } = book.stays;
  book.stays = others;
}

/** Nothing of a private window is written down, nor of a tab that can't be told from one. */
async function isWelcome({ host, tabId, isBeginning, isUnsure }: Note, isBegun: boolean, see: SeeTab) {
  const tab = await see(tabId);
  return tab !== null && ((isBegun && !isUnsure) || isBeginning || tab.host === host);
}
type SeeTab = (tabId: number) => Promise<SeenTab>;
