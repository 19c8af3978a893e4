import { hostOf } from '../answer-problem';
import { contactOf } from '../contact';
import { isUnder } from '../platforms';
import { say } from '../say';
import { isOwnHost, isSameHost } from '../subject';
import type { Answer, Contact, Subject } from '../types';
import { roleOnDomain } from '../whose-domain';
import type { Fact, Facts } from './facts';
import { namesNobody, type Vendor } from './links';

/** Where a page was read, and for whom. */
export interface Origin {
  host: string;
  subject: Subject;
  /** It shows records of people. */
  holdsPeople: boolean;
  now: string;
}

/** Words by which firms that make or run software are called, and no practice. */
const MAKES_SOFTWARE =
  /software|solutions|technolog(?:y|ies)|informati(?:cs|k)|inform[áa]tic[ao]|informatique|hosting|webdesign/i;

/** What a page says, as contacts: ways to its owner, or their name alone, and who made it. */
export function contactsOf({ organisation, facts }: Facts, vendor: Vendor | null, origin: Origin): Contact[] {
  const role = MAKES_SOFTWARE.test(organisation ?? '') ? 'vendor' : roleOnDomain(organisation, origin.subject);
  const own = facts
    .filter(({ channel, value }) => channel !== 'email' || !isOfPlatform(value, origin.subject))
    .map(fact =>
      isOf(fact, vendor)
        ? { ...contactFrom(fact, vendor?.name ?? null, 'vendor', origin), trust: 'possible' as const }
        : contactFrom(fact, organisation, role, origin),
    );
  const name = own.length > 0 ? null : organisation;
  return [
    ...own,
    ...(name === null ? [] : [lookUp(name, name, role, say('home-page-name'), origin)]),
    ...(vendor === null ? [] : [lookUp(vendor.host, vendor.name, 'vendor', say('home-page-made-by'), origin)]),
  ];
}

/** A site that leads elsewhere names who took it over, or a seller of domains. */
export function movedTo({ url, refusedRedirect }: Answer, subject: Subject, now: string): Contact[] {
  const to = hostOf(refusedRedirect ?? '').replace(/^www\./, '');
  if (to === '' || isOwnHost(to, subject) || !namesNobody(to)) return [];
  const host = hostOf(url);
  return [lookUp(to, null, 'owner', say('home-page-moved', { host, to }), { host, subject, holdsPeople: false, now })];
}

function contactFrom(
  { channel, value, isPlaced, isOffice }: Fact,
  organisation: string | null,
  role: Contact['role'],
  origin: Origin,
): Contact {
  const { host, subject, holdsPeople, now } = origin;
  const at = channel === 'email' ? value.slice(value.lastIndexOf('@') + 1) : null;
  const elsewhere = at === null || isOwnHost(at, subject) ? [] : [say('contact-elsewhere', { host: at })];
  return contactOf({
    role,
    channel,
    value,
    party: isOffice ? ['Privacy Officer', organisation].filter(Boolean).join(', ') : organisation,
    source: 'home-page',
    said: host,
    at: now,
    trust: (isPlaced || isOffice) && !holdsPeople && elsewhere.length === 0 ? 'likely' : 'possible',
    remarks: [...(isOffice ? [say('home-page-office')] : []), ...otherHost(origin), ...elsewhere],
  });
}

const lookUp = (
  value: string,
  party: string | null,
  role: Contact['role'],
  remark: Contact['remarks'][number],
  origin: Origin,
): Contact =>
  contactOf({
    role,
    channel: 'look-up',
    value,
    party,
    source: 'home-page',
    said: origin.host,
    at: origin.now,
    trust: 'possible',
    remarks: [remark, ...otherHost(origin)],
  });

const otherHost = ({ host, subject }: Origin) =>
  isSameHost(host, subject.host) ? [] : [say('home-page-other-host', { host, subject: subject.host })];

/** An address of the platform on a tenant’s page is not the tenant’s. */
const isOfPlatform = (email: string, { platform }: Subject): boolean =>
  platform !== null && isUnder(email.slice(email.lastIndexOf('@') + 1), platform);

/** Whether an address is of those who made the site. */
const isOf = ({ channel, value }: Fact, vendor: Vendor | null): boolean =>
  vendor !== null && channel === 'email' && isUnder(value.slice(value.lastIndexOf('@') + 1), vendor.host);
