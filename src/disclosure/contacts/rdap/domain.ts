import type { Sentence } from '../../../detect';
import type { Fields } from '../foreign';
import { say } from '../say';
import type { Contact, Subject } from '../types';
import { roleOnDomain } from '../whose-domain';
import { isOf, type Party, partiesOf } from './entities';
import { isBehindPrivacy, organisationOf } from './names';
import { isRedacted, isStandIn, type Withheld, withheldIn } from './redaction';
import { type Told, toLookFor, waysTo } from './ways';

/** What the registration of a domain gives: its holder where that is shown, and the registrar's abuse desk. */
export function contactsOfDomain(
  object: Fields,
  subject: Subject,
  said: string,
  now: string,
): { contacts: Contact[]; remarks: Sentence[] } {
  const parties = partiesOf(object);
  const withheld = withheldIn(object);
  const told = { source: 'rdap-domain', said, at: now } as const;
  const registrants = parties.filter(({ roles, within }) => within === null && roles.includes('registrant'));
  return {
    contacts: [
      ...registrants.flatMap(party => ofRegistrant(party, subject, withheld, told)),
      ...parties.filter(isAbuseDesk).flatMap(party => ofRegistrar(party, withheld, told)),
    ],
    remarks: registrants.flatMap(party => aboutRegistrant(party, withheld)).slice(0, 1),
  };
}

type Source = Pick<Told, 'source' | 'said' | 'at'>;

const isAbuseDesk = (party: Party): boolean => party.roles.includes('abuse') && isOf(party, 'registrar');

function ofRegistrant(party: Party, subject: Subject, withheld: Withheld, source: Source): Contact[] {
  const name = organisationOf(party, withheld);
  if (isBehindPrivacy(party)) {
    // What such a service gives out is forwarded to the holder.
    const told: Told = { ...source, role: 'owner', party: null, trust: 'possible' };
    const ways = waysTo(party, told, withheld, [say('forwarded')]);
    return ways.filter(({ channel }) => channel === 'email' || channel === 'form');
  }
  const told: Told = {
    ...source,
    role: roleOnDomain(name, subject),
    party: name,
    trust: name === null ? 'possible' : 'likely',
  };
  const isForwarded = name === null && isStandIn(party.card.name);
  const ways = waysTo(party, told, withheld, isForwarded ? [say('forwarded')] : []);
  return name !== null && ways.every(({ channel }) => channel === 'post') ? [...ways, toLookFor(name, told)] : ways;
}

function ofRegistrar(party: Party, withheld: Withheld, source: Source): Contact[] {
  const registrar = around(party);
  const name = registrar && organisationOf(registrar, withheld);
  const told: Told = { ...source, role: 'host', party: name ?? null, trust: 'possible' };
  return waysTo(party, told, withheld, [say('registrar')]).filter(({ channel }) => channel !== 'post');
}

const around = (party: Party): Party | null =>
  party.roles.includes('registrar') || party.within === null ? party : around(party.within);

function aboutRegistrant(party: Party, withheld: Withheld): Sentence[] {
  if (isBehindPrivacy(party)) return [say('behind-privacy')];
  if (organisationOf(party, withheld) !== null) return [];
  const { name, organisation } = party.card;
  const isHeldBack = isRedacted(party) || withheld.count > 0 || (isStandIn(name) && isStandIn(organisation));
  return [say(isHeldBack ? 'redacted' : 'registered-by-a-person')];
}
