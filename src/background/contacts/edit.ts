import { findTyped } from '../../detect';
import { lineOf } from '../../disclosure/contacts';
import { cleaned } from '../../disclosure/contacts/cleaned';
import type { Contact } from '../../disclosure/contacts/types';
import { emailOf, phoneOf, webFormOf } from '../../disclosure/contacts/values';
import type { ContactAdded, TypedContact } from '../../messages/protocol';
import { removedContact, type StoredDraft } from '../../storage';
import { change, mustRead } from '../letters';
import { findHits, refused } from '../letters/hits';
import { readOwnPatterns } from '../own';
import { readProfile } from '../preferences';
import { read, update } from '../store';
import { noChoices, subjectFor, withContacts } from './known';

/** What each channel is made of; anything else that is found in it was typed into the wrong place. */
const BELONGS: Readonly<Record<Contact['channel'], readonly string[]>> = {
  email: ['email'],
  phone: ['phone', 'fax'],
  fax: ['phone', 'fax'],
  form: ['url', 'ip'],
  post: ['address', 'phone', 'fax'],
  'look-up': [],
};

/** One spelling for what people write in many, so that the same line from two sources is one contact. */
const WRITTEN: Readonly<Record<Contact['channel'], (typed: string, country: string | null) => string | null>> = {
  email: emailOf,
  phone: phoneOf,
  fax: phoneOf,
  form: typed => webFormOf(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`),
  post: typed => typed,
  'look-up': typed => typed,
};

/** Keeps a contact that the person typed, unless it holds personal data that does not belong there. */
export async function addContact(
  draftId: string,
  typed: TypedContact,
  confirmed: readonly string[],
): Promise<ContactAdded> {
  const { role, channel, party } = typed;
  const { country } = subjectFor(await mustRead(draftId), noChoices);
  const value = WRITTEN[channel](typed.value.trim(), country);
  const at = new Date().toISOString();
  const contact = cleaned({
    ...{ id: '', role, channel, value: value ?? '', party: party.trim() || null, at },
    ...{ source: 'typed', said: '', trust: 'likely', remarks: [] },
  });
  if (contact === null) return { isKept: false, isUnusable: true, hits: [] };
  const hits = refused(await hitsIn(contact), confirmed);
  if (hits.length > 0) return { isKept: false, isUnusable: false, hits };
  await change(draftId, stored => withWanted(stored, contact));
  return { isKept: true, contactId: contact.id };
}

/** Takes a contact away, and keeps it aside for undo. The letter that was written to it is written to nobody by name. */
export async function removeContact(draftId: string, contactId: string): Promise<void> {
  const { contacts } = await mustRead(draftId);
  const removed = contacts.find(({ id }) => id === contactId);
  if (removed === undefined) return;
  await update(removedContact(draftId), () => removed);
  await change(draftId, stored => ({
    ...stored,
    contacts: stored.contacts.filter(({ id }) => id !== contactId),
    contact: stored.contact === contactId ? null : stored.contact,
    removed: [...stored.removed, lineOf(removed)],
  }));
}

/** The contact that was last taken away, back among the others. */
export async function putContactBack(draftId: string): Promise<void> {
  const removed = await read(removedContact(draftId));
  if (removed !== null) await change(draftId, stored => withWanted(stored, removed));
}

/** A draft with a contact that the person wants in it, whatever was taken away before. */
const withWanted = (stored: StoredDraft, contact: Contact): StoredDraft =>
  withContacts({ ...stored, removed: stored.removed.filter(line => line !== lineOf(contact)) }, [contact]);

async function hitsIn({ channel, value, party }: Contact) {
  const expected = { texts: [], profile: await readProfile(), patterns: await readOwnPatterns() };
  const isPlain = findTyped(value, expected.patterns).every(({ type }) => BELONGS[channel].includes(type));
  const letter = { to: '', subject: isPlain ? '' : value, body: party ?? '' };
  return findHits(letter, expected);
}
