import type { Sentence } from '../../../detect';
import { domainsOf } from '../platforms';
import { say } from '../say';
import type { Contact } from '../types';
import type { Party } from './entities';
import { isPerson, organisationOf } from './names';
import type { Network } from './network';
import { type Told, toLookFor, waysTo } from './ways';

/** Roles in the order in which they help: who handles abuse, who runs the network, whose it is. */
const DESKS = ['abuse', 'noc', 'technical', 'administrative'];

/**
 * Who uses a network and who runs it. `isAround`: it is the larger one around the smallest, and never the owner's.
 */
export function contactsOfNetwork(network: Network, isAround: boolean, said: string, now: string): Contact[] {
  const told = { source: 'rdap-address', said, at: now } as const;
  return network.isCustomers && !isAround ? ofCustomer(network, told) : ofProvider(network, told);
}

type Source = Pick<Told, 'source' | 'said' | 'at'>;

function ofCustomer(network: Network, source: Source): Contact[] {
  const { organisation, registrant, parties, withheld } = network;
  if (organisation === null) return ofProvider(network, source);
  const told: Told = { ...source, role: 'owner', party: organisation, trust: 'likely' };
  const own = registrant === null ? [] : waysTo(registrant, told, withheld);
  const desks = parties.filter(party => party !== registrant && isDesk(party));
  const inside = desks.filter(party => isInside(party, registrant));
  const beside = desks.filter(party => !isInside(party, registrant));
  const ofDesks = inside.flatMap(party => waysTo(party, { ...told, trust: 'possible' }, withheld));
  const isReachable = [...own, ...ofDesks].some(({ channel }) => channel !== 'post');
  return [
    ...own,
    ...ofDesks,
    ...beside
      .filter(party => !isOfProvider(party, beside))
      .flatMap(party => ofDesk(party, network, source, isReachable)),
    ...(isReachable ? [] : [toLookFor(organisation, told)]),
  ];
}

/** People whom a customer's network names may be of the provider: then they have their mail where its abuse desk has. */
function isOfProvider(party: Party, desks: readonly Party[]): boolean {
  if (party.roles.includes('abuse')) return false;
  const ofDesk = desks.filter(({ roles }) => roles.includes('abuse')).flatMap(({ card }) => card.emails.map(domainOf));
  return party.card.emails.some(email => ofDesk.includes(domainOf(email)));
}

const domainOf = (email: string): string | null => domainsOf(email.slice(email.lastIndexOf('@') + 1)).registrable;

/** An abuse desk beside the customer is that of the provider; other desks are the customer's where nobody else is. */
function ofDesk(party: Party, network: Network, source: Source, isReachable: boolean): Contact[] {
  const { organisation, withheld } = network;
  if (party.roles.includes('abuse')) {
    const told: Told = { ...source, role: 'host', party: organisationOf(party, withheld), trust: 'likely' };
    return waysTo(party, told, withheld);
  }
  if (isReachable) return [];
  return waysTo(party, { ...source, role: 'owner', party: organisation, trust: 'possible' }, withheld);
}

function ofProvider(network: Network, source: Source): Contact[] {
  const { organisation, platform, parties, withheld, registrant } = network;
  const party = platform?.name ?? organisation;
  const told: Told = { ...source, role: 'host', party, trust: 'likely' };
  const remarks = aboutPlatform(network);
  const desks = parties.filter(isDesk).sort((one, other) => rankOf(one) - rankOf(other));
  const abuse = desks.filter(({ roles }) => roles.includes('abuse'));
  // A desk of people's own lines is asked only where there is no other.
  const chosen = abuse.length > 0 ? abuse : desks.filter(desk => !isPerson(desk)).slice(0, 2);
  const ways = chosen
    .flatMap(desk => waysTo(desk, told, withheld, remarks))
    .filter(({ channel }) => channel !== 'post');
  if (ways.length > 0) return ways;
  const own = registrant === null ? [] : waysTo(registrant, told, withheld, remarks);
  return own.length > 0 || party === null ? own : [toLookFor(party, told, remarks)];
}

const aboutPlatform = ({ platform }: Network): Sentence[] =>
  platform === null ? [] : [say(platform.kind === 'proxy' ? 'proxy-in-front' : 'of-a-cloud', { name: platform.name })];

const rankOf = ({ roles }: Party): number => {
  const ranks = roles.map(role => DESKS.indexOf(role)).filter(rank => rank >= 0);
  return Math.min(DESKS.length, ...ranks);
};
const isDesk = (party: Party): boolean => rankOf(party) < DESKS.length;

const isInside = (party: Party, around: Party | null): boolean =>
  around !== null && party.within !== null && (party.within === around || isInside(party.within, around));
