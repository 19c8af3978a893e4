import { type Composed, compose, openSlots } from '../../disclosure';
import type { Draft, LetterChoice, LetterText, Profile } from '../../messages/protocol';
import type { StoredDraft } from '../../storage';

const variantOf = ({ kind, depth, language, law }: LetterChoice): string => [kind, depth, language, law].join(' ');

/** The letter as the report alone makes it. */
export const composed = (stored: StoredDraft, profile: Profile): Composed =>
  compose({ ...stored, profile, contact: stored.contacts.find(({ id }) => id === stored.contact) ?? null });

/** A draft as pages see it: the text that was typed, or the one made from the report. */
export function draftOf(stored: StoredDraft, profile: Profile): Draft {
  const { edits, ...kept } = stored;
  const rest = { ...kept, closed: [], laws: [] };
  const made = composed(stored, profile);
  const edit = edits[variantOf(stored)];
  if (edit === undefined) {
    const letter = { to: '', subject: made.subject, body: made.body };
    return { ...rest, letter, isEdited: false, openSlots: made.openSlots };
  }
  return { ...rest, letter: edit, isEdited: true, openSlots: openSlots(`${edit.subject}\n${edit.body}`) };
}

/** The draft with what was typed; a text as it was made is no edit. */
export function withEdit(stored: StoredDraft, letter: LetterText, made: Composed, savedAt: string): StoredDraft {
  const isAsMade = letter.to === '' && letter.subject === made.subject && letter.body === made.body;
  const before = withoutEdit(stored);
  return { ...before, savedAt, edits: isAsMade ? before.edits : { ...before.edits, [variantOf(stored)]: letter } };
}

/** The draft without what was typed into the letter shown. */
export function withoutEdit(stored: StoredDraft): StoredDraft {
  const { [variantOf(stored)]: _, ...edits } = stored.edits;
  return { ...stored, edits };
}
