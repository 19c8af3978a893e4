import type { Contact } from '../../../src/disclosure/contacts/types';

/** The lines that one source told, as `role id party`. */
export const lines = (contacts: readonly Contact[], source: Contact['source']) =>
  contacts.filter(one => one.source === source).map(({ role, id, party }) => `${role} ${id} ${party}`);
