import type { Report } from '../../detect';
import type { Draft, DraftSummary, Hit, LetterChoice, LetterText, Saved } from '../../messages/protocol';
import { draft as draftItem, finding, profile as profileItem, removedContact, type StoredDraft } from '../../storage';
import { isWeb } from '../address';
import { withKnown } from '../contacts/known';
import { withLedger } from '../ledger';
import { readOwnPatterns } from '../own';
import { readProfile } from '../preferences';
import { read, remove, update } from '../store';
import { inOrder, readTabRecord } from '../tabs';
import { composed, draftOf, withEdit, withoutEdit } from './draft';
import { closedLetters, settled } from './gate';
import { findHits, refused } from './hits';
import { change, mustRead } from './kept';
import { newReference } from './reference';
import { begun, restored } from './stored';
import { textOf } from './text';

export { change, mustRead } from './kept';

/** Begins a letter about what a tab shows, and opens it in a tab of its own beside it. */
export async function beginLetter(tabId: number): Promise<{ draftId: string }> {
  const { reports } = await inOrder(() => readTabRecord(tabId));
  const tab = await chrome.tabs.get(tabId);
  if (reports === null || !isWeb(reports.top.url)) throw new Error('nothing to write about');
  const id = crypto.randomUUID();
  const stored: StoredDraft = {
    ...begun,
    id,
    reference: newReference(),
    createdAt: new Date().toISOString(),
    savedAt: null,
    host: hostOf(reports.top),
    report: reports.top,
    isPrivate: tab.incognito,
  };
  await update(draftItem(id), () => withKnown(stored));
  const url = chrome.runtime.getURL(`src/letter/index.html?draft=${id}`);
  await chrome.tabs.create({ url, windowId: tab.windowId, index: tab.index + 1 });
  return { draftId: id };
}

/** Whom a letter is about: never the one who only shows what lies open elsewhere. Empty where nobody can tell. */
const hostOf = ({ url, relay }: Report): string => (relay ? (relay.subject ?? '') : new URL(url).host);

export async function readDraft(draftId: string): Promise<Draft | null> {
  const stored = await read(draftItem(draftId));
  return stored && draftOf(await withLedger(restored(stored)), await readProfile());
}

/** Another letter of the draft, if it is open. */
export const chooseLetter = (draftId: string, choice: LetterChoice): Promise<Draft> =>
  change(draftId, stored => {
    if (closedLetters(stored).includes(choice.kind)) throw new Error('not open yet');
    return settled({ ...stored, ...choice });
  });

export const resetLetter = (draftId: string): Promise<Draft> => change(draftId, withoutEdit);

/** Keeps what was typed into a letter, the chosen one unless another is named, unless it holds what nobody confirmed. */
export async function saveDraft(
  draftId: string,
  letter: LetterText,
  confirmed: readonly string[],
  choice?: LetterChoice,
): Promise<Saved> {
  const hits = refused(await hitsIn({ ...(await mustRead(draftId)), ...choice }, letter), confirmed);
  if (hits.length > 0) return { isSaved: false, hits };
  const profile = await readProfile();
  const savedAt = new Date().toISOString();
  await change(draftId, stored => {
    const meant = { ...stored, ...choice };
    return { ...stored, savedAt, edits: withEdit(meant, letter, composed(meant, profile), savedAt).edits };
  });
  return { isSaved: true, savedAt };
}

/** All drafts, the newest first. */
export async function listDrafts(): Promise<readonly DraftSummary[]> {
  const prefix = draftItem('').key;
  const stored = Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));
  return stored
    .map(([, value]) => summaryOf(restored(value as StoredDraft)))
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt));
}

/** Deletes a draft with all that was kept beside it. */
export async function deleteDraft(draftId: string): Promise<void> {
  await remove(draftItem(draftId));
  await remove(finding(draftId));
  await remove(removedContact(draftId));
}

async function hitsIn(stored: StoredDraft, letter: LetterText): Promise<Hit[]> {
  const profile = await readProfile();
  // Without the profile: what stands in it was typed.
  const made = composed(stored, profileItem.initial);
  const texts = [{ to: '', ...made }, ...Object.values(stored.edits)].map(textOf);
  return findHits(letter, { texts, profile, patterns: await readOwnPatterns() });
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
