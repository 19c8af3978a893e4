import { type StoredVisit, visit, visitStays } from '../../storage';
import { inTurn } from '../store';
import { isAlike } from '../tab/alike';
import { type Book, enter, type Note, openBook, type SeenTab } from './book';
import { type Gone, goingOn } from './stay';
import { seeTab, shownHosts } from './tabs';

/** Looks which hosts tabs show: a tab has gone elsewhere, or is gone. */
interface Look {
  gone: number | null;
}

/**
 * What waits for its turn at the store: a page of three hundred requests is written in a few strokes. It lives no
 * shorter than the queue of locks beside it, in which every other writer waits.
 */
const waiting: (Note | Look)[] = [];
const isNote = (item: Note | Look): item is Note => 'host' in item;

/** A visit that was left or is over: what drafts about its host should keep. */
export type Ended = ReadonlyMap<string, StoredVisit>;

/** Writes down in order what happened; tells which visits ended by it. */
export async function write(...items: readonly (Note | Look)[]): Promise<Ended> {
  waiting.push(...items);
  return inTurn('ledger', writeWaiting);
}

/** How long what a page asked for by itself may wait for company, in milliseconds: far less than a worker lives idle. */
const PAUSE = 250;

/** Writes a note down with whatever else happens soon, or with the next thing that can't wait. */
export async function writeSoon(note: Note): Promise<Ended> {
  waiting.push(note);
  await new Promise(resolve => setTimeout(resolve, PAUSE));
  return waiting.includes(note) ? write() : new Map();
}

async function writeWaiting(): Promise<Ended> {
  const items = waiting.splice(0);
  if (items.length === 0) return new Map();
  const now = Date.now();
  const notes = items.filter(isNote);
  const before = await openBook([...new Set(notes.map(({ host }) => host))]);
  const book = { ...before, visits: new Map(before.visits) };
  const see = remembered(seeTab);
  for (const note of notes) await enter(book, note, now, see);
  const gone = items.flatMap(item => (isNote(item) ? [] : [item.gone]));
  if (gone.length > 0) await look(book, new Set(gone), now);
  await keep(before, book);
  return book.over;
}

/** Ends the visits whose host no tab shows any more, as far as nothing keeps them. */
async function look(book: Book, gone: Gone, now: number): Promise<void> {
  const before = book.stays;
  book.stays = goingOn(before, await shownHosts(gone), gone, now);
  for (const [host, stay] of Object.entries(before)) {
    const after = Object.hasOwn(book.stays, host) ? book.stays[host] : undefined;
    if (stay.isKept && (after === undefined || (stay.isShown && !after.isShown))) {
      const left = book.visits.get(host) ?? (await openBook([host])).visits.get(host);
      if (left !== undefined) book.over.set(host, left);
    }
    if (after === undefined) book.visits.delete(host);
  }
}

/** Writes what is another object than before, and removes what has no stay any more. */
async function keep(before: Book, { stays, visits }: Book): Promise<void> {
  const changed = [...visits].filter(([host, one]) => before.visits.get(host) !== one);
  const entries: [string, unknown][] = changed.map(([host, one]) => [visit(host).key, one]);
  if (!isAlike(stays, before.stays)) entries.push([visitStays.key, stays]);
  if (entries.length > 0) await chrome.storage.session.set(Object.fromEntries(entries));
  const over = Object.keys(before.stays).filter(host => !Object.hasOwn(stays, host));
  if (over.length > 0) await chrome.storage.session.remove(over.map(host => visit(host).key));
}

/** Asks for each tab once. */
function remembered(ask: (tabId: number) => Promise<SeenTab>): (tabId: number) => Promise<SeenTab> {
  const asked = new Map<number, Promise<SeenTab>>();
  return tabId => {
    const answer = asked.get(tabId) ?? ask(tabId);
    asked.set(tabId, answer);
    return answer;
  };
}
