import { type Composed, compose, openSlots } from '../../disclosure';
import type { Draft, LetterText, Profile } from '../../messages/protocol';
import type { StoredDraft } from '../../storage';

type Variant = Pick<Draft, 'recipient' | 'depth'>;
const variantOf = ({ recipient, depth }: Variant): string => `${recipient} ${depth}`;

/** The letter as the report alone makes it. */
export const composed = (stored: StoredDraft, profile: Profile): Composed => compose({ ...stored, profile });

/** A draft as pages see it: the text that was typed, or the one made from the report. */
export function draftOf(stored: StoredDraft, profile: Profile): Draft {
  const { edits, host: _, ...rest } = stored;
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
