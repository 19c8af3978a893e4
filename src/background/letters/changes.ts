import type { Pattern } from '../../detect';
import type { DraftChange, DraftChanged, Hit, LetterText, Profile } from '../../messages/protocol';
import { profile as profileItem, type StoredDraft } from '../../storage';
import { withKnown } from '../contacts/known';
import { readOwnPatterns } from '../own';
import { readProfile } from '../preferences';
import { composed, contactOf, recipientOf } from './draft';
import { settled } from './gate';
import { findHits, refused } from './hits';
import { change, mustRead } from './kept';
import { proposed } from './propose';
import { textOf } from './text';

/** Keeps what the person decided or noted, unless it holds personal data that nobody confirmed: then nothing is kept. */
export async function changeDraft(
  draftId: string,
  changed: DraftChange,
  confirmed: readonly string[] = [],
): Promise<DraftChanged> {
  const patterns = await readOwnPatterns();
  const found = await noted(await mustRead(draftId), changed, await readProfile(), patterns);
  const hits = refused(found, confirmed);
  if (hits.length > 0) return { isKept: false, hits };
  return { isKept: true, draft: await change(draftId, stored => withChange(stored, changed)) };
}

/** The draft after a change. What it names must stand in the draft: a clue in its report, a contact among its contacts. */
export function withChange(stored: StoredDraft, changed: DraftChange): StoredDraft {
  const { owner, attempts, contact, reached, reason, added } = changed;
  let after = stored;
  if (owner) {
    const isTicked = (clue: StoredDraft['owner'][number]) =>
      owner.some(({ kind, value }) => kind === clue.kind && value === clue.value);
    after = withKnown({ ...after, owner: stored.report.owner.filter(isTicked) });
  }
  if (attempts) {
    const inUtc = attempts.map(attempt => ({ ...attempt, at: new Date(attempt.at).toISOString() }));
    after = { ...after, attempts: inUtc.toSorted((one, other) => one.at.localeCompare(other.at)) };
  }
  if (reason !== undefined) after = { ...after, reason };
  if (added) after = { ...after, added };
  if (reached) after = withReached(after, reached);
  if (contact !== undefined && contact !== after.contact) after = withContact(after, contact);
  return settled(after);
}

/** Another contact: the letter that suits it, and its address wherever the one before stood untouched. */
function withContact(stored: StoredDraft, contact: string | null): StoredDraft {
  const after = { ...stored, contact };
  const chosen = contactOf(after);
  if (contact !== null && chosen === null) throw new Error('no such contact');
  const [before, to] = [recipientOf(stored), recipientOf(after)];
  const edits = Object.entries(stored.edits).map(([name, edit]): [string, LetterText] => [
    name,
    edit.to === before ? { ...edit, to } : edit,
  ]);
  const choice = chosen
    ? proposed(after, chosen, after.reached.includes(chosen.id))
    : { depth: 'first-contact' as const };
  return { ...after, ...choice, edits: Object.fromEntries(edits) };
}

/** Who was reached on a second channel gets the full letter; who was not, or is no longer, the first contact. */
function withReached(stored: StoredDraft, reached: readonly string[]): StoredDraft {
  const depth = reached.includes(stored.contact ?? '') ? 'full' : 'first-contact';
  return { ...stored, reached, depth };
}

/** Personal data in what the person noted. What the draft holds already, and its contacts' own data, is none. */
async function noted(
  stored: StoredDraft,
  { attempts = [], reason = '', added = [] }: DraftChange,
  profile: Profile,
  patterns: readonly Pattern[],
): Promise<Hit[]> {
  const expected = { texts: known(stored), profile, patterns };
  const texts: LetterText[] = [
    ...attempts.map(({ to }) => ({ to, subject: '', body: '' })),
    { to: '', subject: '', body: reason },
    { to: '', subject: '', body: added.join('\n') },
  ];
  return (await Promise.all(texts.map(text => findHits(text, expected)))).flat();
}

/** Texts of a draft that came from its report or passed the check before. */
function known(stored: StoredDraft): string[] {
  const made = composed(stored, profileItem.initial);
  return [
    textOf({ to: '', ...made }),
    ...Object.values(stored.edits).map(textOf),
    ...stored.contacts.flatMap(({ value, party }) => [value, party ?? '']),
    ...stored.attempts.map(({ to }) => to),
    stored.reason,
    stored.added.join('\n'),
    stored.host,
    stored.report.access.address ?? '',
  ].filter(text => text !== '');
}
