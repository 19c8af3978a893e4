import type { Contact } from './types';

/** A contact with its id, so that the same line from two sources is one contact. */
export const contactOf = (contact: Omit<Contact, 'id'>): Contact => ({
  id: `${contact.channel}:${contact.value}`,
  ...contact,
});
