import type { Report } from '../../detect';
import type {
  Draft,
  DraftChange,
  DraftChanged,
  DraftSummary,
  Hit,
  LetterChoice,
  LetterText,
  Saved,
} from '../../messages/protocol';
import { draft as draftItem, profile as profileItem, type StoredDraft } from '../../storage';
import { isWeb } from '../address';
import { readOwnPatterns } from '../own';
import { read, remove, update } from '../store';
import { inOrder, readTabRecord } from '../tabs';
import { composed, draftOf, withEdit, withoutEdit } from './draft';
import { findHits, refused } from './hits';
import { newReference } from './reference';
import { textOf } from './text';

/** Begins a letter about what a tab shows, and opens it in a tab of its own beside it. */
export async function beginLetter(tabId: number): Promise<{ draftId: string }> {
  const { reports } = await inOrder(() => readTabRecord(tabId));
  const tab = await chrome.tabs.get(tabId);
  if (reports === null || !isWeb(reports.top.url)) throw new Error('nothing to write about');
  const id = crypto.randomUUID();
  const begun: StoredDraft = {
    id,
    reference: newReference(),
    createdAt: new Date().toISOString(),
    savedAt: null,
    ...firstChoice,
    host: hostOf(reports.top),
    report: reports.top,
    contacts: [],
    contact: null,
    reached: [],
    lookedUp: [],
    owner: [],
    attempts: [],
    reason: '',
    ledger: null,
    added: [],
    edits: {},
  };
  await update(draftItem(id), () => begun);
  const url = chrome.runtime.getURL(`src/letter/index.html?draft=${id}`);
  await chrome.tabs.create({ url, windowId: tab.windowId, index: tab.index + 1 });
  return { draftId: id };
}

/** Whom a letter is about: never the one who only shows what lies open elsewhere. Empty where nobody can tell. */
const hostOf = ({ url, relay }: Report): string => (relay ? (relay.subject ?? '') : new URL(url).host);

export async function readDraft(draftId: string): Promise<Draft | null> {
  const stored = await read(draftItem(draftId));
  return stored && draftOf(stored, await read(profileItem));
}

const firstChoice: LetterChoice = { kind: 'owner', depth: 'first-contact', language: 'en', law: 'none' };

export const chooseLetter = (draftId: string, choice: LetterChoice): Promise<Draft> =>
  change(draftId, stored => ({ ...stored, ...choice }));

/** Keeps what the person decided or noted, unless it holds personal data. */
export async function changeDraft(draftId: string, changed: DraftChange): Promise<DraftChanged> {
  return { isKept: true, draft: await change(draftId, stored => ({ ...stored, ...changed })) };
}

export const resetLetter = (draftId: string): Promise<Draft> => change(draftId, withoutEdit);

/** Keeps what was typed, unless it holds personal data that nobody confirmed. */
export async function saveDraft(draftId: string, letter: LetterText, confirmed: readonly string[]): Promise<Saved> {
  const hits = refused(await hitsIn(draftId, letter), confirmed);
  if (hits.length > 0) return { isSaved: false, hits };
  const profile = await read(profileItem);
  const savedAt = new Date().toISOString();
  await change(draftId, stored => withEdit(stored, letter, composed(stored, profile), savedAt));
  return { isSaved: true, savedAt };
}

/** All drafts, the newest first. */
export async function listDrafts(): Promise<readonly DraftSummary[]> {
  const prefix = draftItem('').key;
  const stored = Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));
  return stored
    .map(([, value]) => summaryOf(value as StoredDraft))
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt));
}

export const deleteDraft = (draftId: string): Promise<void> => remove(draftItem(draftId));

async function change(draftId: string, next: (stored: StoredDraft) => StoredDraft): Promise<Draft> {
  const stored = await update(draftItem(draftId), before => before && next(before));
  if (stored === null) throw new Error('no such draft');
  return draftOf(stored, await read(profileItem));
}

async function hitsIn(draftId: string, letter: LetterText): Promise<Hit[]> {
  const stored = await mustRead(draftId);
  const profile = await read(profileItem);
  // Without the profile: what stands in it was typed.
  const made = composed(stored, profileItem.initial);
  const texts = [{ to: '', ...made }, ...Object.values(stored.edits)].map(textOf);
  return findHits(letter, { texts, profile, patterns: await readOwnPatterns() });
}

/** A draft as it is stored. Fails where there is none of that name. */
export async function mustRead(draftId: string): Promise<StoredDraft> {
  const stored = await read(draftItem(draftId));
  if (stored === null) throw new Error('no such draft');
  return stored;
}

const summaryOf = ({
  id,
  reference,
  createdAt,
  savedAt,
  kind,
  depth,
  language,
  law,
  host,
}: StoredDraft): DraftSummary => ({
  id,
  reference,
  createdAt,
  savedAt,
  kind,
  depth,
  language,
  law,
  host,
});
