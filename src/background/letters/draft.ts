import { type Composed, compose, openSlots } from '../../disclosure';
import type { Contact, Draft, LetterText, Profile } from '../../messages/protocol';
import { variantOf } from '../../messages/variant';
import type { StoredDraft } from '../../storage';
import { noChoices, subjectFor } from '../contacts/known';
import { closedLetters, spokenFor } from './gate';

/** The contact that the letters are written to. */
export const contactOf = ({ contacts, contact }: Pick<StoredDraft, 'contacts' | 'contact'>): Contact | null =>
  contacts.find(({ id }) => id === contact) ?? null;

/** What stands in the recipient line unless somebody writes there. */
export function recipientOf(stored: Pick<StoredDraft, 'contacts' | 'contact'>): string {
  const contact = contactOf(stored);
  return contact?.channel === 'email' ? contact.value : '';
}

/** The letter as the report alone makes it. */
export const composed = (stored: StoredDraft, profile: Profile): Composed =>
  compose({ ...stored, profile, contact: contactOf(stored) });

/** A draft as pages see it: the text that was typed, or the one made from the report. */
export function draftOf(stored: StoredDraft, profile: Profile): Draft {
  const { edits, removed: _, ...kept } = stored;
  const rest = {
    ...kept,
    closed: closedLetters(stored),
    laws: spokenFor(stored),
    country: subjectFor(stored, noChoices).country,
  };
  const made = composed(stored, profile);
  const edit = edits[variantOf(stored)];
  if (edit === undefined) {
    const letter = { to: recipientOf(stored), subject: made.subject, body: made.body };
    return { ...rest, letter, isEdited: false, openSlots: made.openSlots };
  }
  return { ...rest, letter: edit, isEdited: true, openSlots: openSlots(`${edit.subject}\n${edit.body}`) };
}

/** The draft with what was typed; a text as it was made is no edit. */
export function withEdit(stored: StoredDraft, letter: LetterText, made: Composed, savedAt: string): StoredDraft {
  const isAsMade = letter.to === recipientOf(stored) && letter.subject === made.subject && letter.body === made.body;
  const before = withoutEdit(stored);
  return { ...before, savedAt, edits: isAsMade ? before.edits : { ...before.edits, [variantOf(stored)]: letter } };
}

/** The draft without what was typed into the letter shown. */
export function withoutEdit(stored: StoredDraft): StoredDraft {
  const { [variantOf(stored)]: _, ...edits } = stored.edits;
  return { ...stored, edits };
}
