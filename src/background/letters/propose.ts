import { hasDepths } from '../../disclosure/letter-kinds';
import type { Contact, LetterChoice, LetterKind } from '../../messages/protocol';
import type { StoredDraft } from '../../storage';

const BY_ROLE: Readonly<Partial<Record<Contact['role'], LetterKind>>> = {
  owner: 'owner',
  vendor: 'vendor',
  host: 'host',
  cert: 'cert',
  intermediary: 'intermediary',
};
const BY_CHANNEL: Readonly<Partial<Record<Contact['channel'], LetterKind>>> = {
  phone: 'phone-script',
  fax: 'one-page',
  post: 'one-page',
};

/** Letters that go out before anybody answered: another contact asks for another of them. */
const isOpening = (kind: LetterKind): boolean => hasDepths(kind) || Object.values(BY_CHANNEL).includes(kind);

/**
 * The letter that suits a contact: by what it is reached by, then by what it is; in full only once the person has
 * reached it on a second channel. A regulator's letter is never proposed: that is a decision of its own; an answer in a
 * conversation that goes on stays what it is.
 */
export function proposed(choice: LetterChoice, contact: Contact, isReached: boolean): LetterChoice {
  const suited = BY_CHANNEL[contact.channel] ?? BY_ROLE[contact.role] ?? choice.kind;
  return {
    ...choice,
    kind: isOpening(choice.kind) ? suited : choice.kind,
    depth: isReached ? 'full' : 'first-contact',
  };
}

/** A draft whose contact was taken away says no more than a first contact, unless who stands there by hand was reached. */
export function withoutContact(before: StoredDraft, after: StoredDraft): StoredDraft {
  const isGone = before.contact !== null && after.contact === null && !after.reached.includes('');
  return isGone ? { ...after, depth: 'first-contact' } : after;
}
