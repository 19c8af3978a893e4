import { knownContacts, lineOf, merge, rank } from '../../disclosure/contacts';
import { subjectOf } from '../../disclosure/contacts/subject';
import type { Contact, LookUpChoices, SourceKind, Subject } from '../../disclosure/contacts/types';
import type { StoredDraft } from '../../storage';

/** Those that answer without a request: what they know follows what the person lets in. */
const WITHOUT_REQUEST: readonly SourceKind[] = ['owner-clues', 'role-mailboxes', 'directory'];
/** In one draft. */
const MOST = 200;

/** Nothing typed or chosen yet. */
export const noChoices: LookUpChoices = { resolver: null, zip: null, organisation: '', state: null };

/** What a draft's look-up is about. */
export const subjectFor = ({ report, host, owner }: StoredDraft, choices: LookUpChoices): Subject =>
  subjectOf(report, host, owner, choices);

/** A draft with the contacts that are known without any request, as it stands now: for a new draft and for other clues. */
export function withKnown(stored: StoredDraft, choices = noChoices, now = new Date().toISOString()): StoredDraft {
  const found = stored.contacts.filter(({ source }) => !WITHOUT_REQUEST.includes(source));
  return withContacts({ ...stored, contacts: found }, knownContacts(subjectFor(stored, choices), now), choices);
}

/**
 * A draft with more contacts, the likeliest first. The one that the letter is written to stays; those that the person
 * took away stay away.
 */
export function withContacts(stored: StoredDraft, more: readonly Contact[], choices = noChoices): StoredDraft {
  const wanted = more.filter(contact => !stored.removed.includes(lineOf(contact)));
  const ranked = rank(merge([...stored.contacts, ...wanted]), subjectFor(stored, choices));
  const contacts = ranked.slice(0, MOST);
  const chosen = ranked.find(({ id }) => id === stored.contact);
  return { ...stored, contacts: chosen && !contacts.includes(chosen) ? [...contacts, chosen] : contacts };
}
