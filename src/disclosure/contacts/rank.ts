import { ALIKE, likeness } from './alike';
import { isUnder, platformOf, siteOf } from './platforms';
import type { Contact, Subject } from './types';

/** Who can close the leak, before who can reach those. */
const ROLES: Readonly<Record<Contact['role'], number>> = {
  owner: 60,
  vendor: 45,
  host: 30,
  intermediary: 15,
  cert: 5,
  regulator: 0,
};
const TRUST: Readonly<Record<Contact['trust'], number>> = { certain: 9, likely: 6, possible: 0 };
/** A telephone is answered; a fax is read by somebody; a name that has yet to be looked up reaches nobody. */
const CHANNELS: Readonly<Record<Contact['channel'], number>> = {
  phone: 5,
  email: 4,
  form: 2,
  fax: 1,
  post: 0,
  'look-up': -200,
};
/** What makes a line less likely to be right than others of its role. A guess stands behind all that somebody said. */
const LESS: Readonly<Record<string, number>> = {
  'role-mailbox': 45,
  'reverse-dns-guess': 45,
  registrar: 20,
  forwarded: 20,
  'nppes-one-of-several': 20,
  'security-txt-canonical': 8,
  'security-txt-expired': 8,
  'contact-elsewhere': 8,
  'home-page-moved': 8,
  'home-page-people': 8,
};

/**
 * The right party first: the owner's own lines before the vendor's, these before the host's abuse desk, names to look up
 * last. The first three hold a second, independent way to the likeliest party, and the next party behind it.
 */
export function rank(contacts: readonly Contact[], subject: Subject): readonly Contact[] {
  const ranked = contacts
    .map(contact => withoutPlatform(contact, subject))
    .sort((one, other) => score(other) - score(one));
  const [first, ...rest] = ranked;
  if (first === undefined) return [];
  const second = rest.find(other => isSecondWay(other, first));
  const others = rest.filter(contact => contact !== second);
  const next = others.find(other => isUsable(other) && !isSameParty(other, first));
  const lead = [first, second, next].filter(contact => contact !== undefined);
  return [...lead, ...ranked.filter(contact => !lead.includes(contact))];
}

/** Who only runs the machine or stands before it is never told to be the owner. */
function withoutPlatform(contact: Contact, { platform }: Subject): Contact {
  if (contact.role !== 'owner') return contact;
  const host = hostOf(contact);
  const isPlatforms = platform !== null && isUnder(host, platform) && contact.channel === 'email';
  return isPlatforms || platformOf(host) !== null ? { ...contact, role: 'host' } : contact;
}

function hostOf({ channel, value }: Contact): string {
  if (channel === 'email') return value.slice(value.lastIndexOf('@') + 1).toLowerCase();
  return channel === 'form' && URL.canParse(value) ? new URL(value).hostname : '';
}

const score = ({ role, trust, channel, remarks }: Contact): number =>
  ROLES[role] + TRUST[trust] + CHANNELS[channel] - remarks.reduce((sum, { code }) => sum + lessBy(code), 0);

const lessBy = (code: string): number => (Object.hasOwn(LESS, code) ? LESS[code]! : 0);

const isUsable = (contact: Contact): boolean => score(contact) > 0;

/** Another channel that somebody else told of: by it the first can be confirmed. */
const isSecondWay = (other: Contact, first: Contact): boolean =>
  isUsable(other) &&
  other.role === first.role &&
  other.channel !== first.channel &&
  siteOf(other.said) !== siteOf(first.said) &&
  !other.remarks.some(({ code }) => lessBy(code) > 0);

/** Sources write one name in several ways: with its legal form, in capitals. */
const isSameParty = (one: Contact, other: Contact): boolean =>
  one.role === other.role &&
  (one.party === other.party || one.said === other.said || likeness(one.party ?? '', other.party ?? '') >= ALIKE);
