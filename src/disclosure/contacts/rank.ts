import type { Contact, Subject } from './types';

const ROLES: Readonly<Record<Contact['role'], number>> = {
  owner: 60,
  vendor: 40,
  host: 30,
  intermediary: 20,
  cert: 10,
  regulator: 0,
};
const TRUST: Readonly<Record<Contact['trust'], number>> = { certain: 9, likely: 6, possible: 0 };
const CHANNELS: Readonly<Record<Contact['channel'], number>> = {
  phone: 5,
  email: 4,
  form: 2,
  fax: 1,
  post: 0,
  'look-up': -200,
};

/** The right party first: the owner's own lines before the vendor's, these before the host's abuse desk. */
export function rank(contacts: readonly Contact[], _subject: Subject): readonly Contact[] {
  return [...contacts].sort((one, other) => score(other) - score(one));
}

const score = ({ role, trust, channel }: Contact): number => ROLES[role] + TRUST[trust] + CHANNELS[channel];
