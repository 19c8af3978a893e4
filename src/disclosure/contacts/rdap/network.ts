import { type Fields, fieldOf, listOf, textField, textOf } from '../foreign';
import { bitsBetween, type NetworkAddress, parseAddress } from '../network-address';
import { type Platform, proxyOf } from '../platforms';
import { type Party, partiesOf } from './entities';
import { linksOf } from './links';
import { organisationIn, organisationOf } from './names';
import { type Withheld, withheldIn } from './redaction';

/** A registered block of addresses. */
export interface Network {
  handle: string;
  /** `203.0.113.0 – 203.0.113.255` */
  range: string;
  parties: readonly Party[];
  withheld: Withheld;
  /** Where the block around it is told of. */
  up: readonly string[];
  /** Whose it is, where that is an organisation, and in whose card that stands. */
  organisation: string | null;
  registrant: Party | null;
  /** The cloud or proxy that it belongs to. */
  platform: Platform | null;
  /** The one who uses it, not one who rents it out. */
  isCustomers: boolean;
}

/** Reads a network, or null where the address that was asked about does not lie in it. */
export function readNetwork(object: Fields, address: NetworkAddress): Network | null {
  const [start, end] = ['startAddress', 'endAddress'].map(name => textField(object, name).replace(/\/\d+$/, ''));
  const [first, last] = [parseAddress(start ?? ''), parseAddress(end ?? '')];
  if (first === null || last === null || first.version !== address.version) return null;
  if (address.value < first.value || address.value > last.value) return null;
  const parties = partiesOf(object);
  const withheld = withheldIn(object);
  const registrants = parties.filter(({ roles, within }) => within === null && roles.includes('registrant'));
  const named = registrants.map(party => ({ party, name: organisationOf(party, withheld) }));
  const best = named.find(({ name }) => name !== null);
  const organisation = best?.name ?? organisationIn(describedIn(object));
  const name = textField(object, 'name');
  const platform = proxyOf(name) ?? proxyOf(organisation ?? '');
  return {
    handle: textField(object, 'handle'),
    range: start === end ? start! : `${start} – ${end}`,
    parties,
    withheld,
    up: linksOf(object, 'up'),
    organisation,
    registrant: best?.party ?? null,
    platform,
    isCustomers:
      platform === null &&
      (HEALTH.test(organisation ?? '') ||
        (!isProvider(organisation ?? name) &&
          isAssigned(textField(object, 'type'), bitsBetween(first, last), address))),
  };
}

/** RIPE and its like describe a customer's block in words: `descr: Praxis am Hafen`. */
const describedIn = (object: Fields): readonly string[] =>
  listOf(fieldOf(object, 'remarks'), 5).flatMap(remark =>
    listOf(fieldOf(remark, 'description'), 5).map(line => textOf(line)),
  );

/** As the registries call blocks that are used, and those that are given on. */
const ASSIGNED = /assign/i;
const ALLOCATED = /alloc/i;
/** An office has some addresses, or one of IPv6's smallest sites. */
const OF_AN_OFFICE = { 4: 8, 6: 80 } as const;

function isAssigned(type: string, bits: number, { version }: NetworkAddress): boolean {
  if (ASSIGNED.test(type)) return true;
  return !ALLOCATED.test(type) && bits <= OF_AN_OFFICE[version];
}

const PROVIDER =
  /\b(hosting|hosters?|webhost\w*|cloud|servers?|data ?cent(er|re)s?|colo(cation)?|telecom\w*|tele[ck]om|telephone|communications?|broadband|internet|cable|fib(er|re)|wireless|mobile|isp|vps|dsl|networks?|carrier|satellite|cdn|backbone|transit|netzwerke?|rechenzentrum)\b/i;
/** These use what they have, however the registry calls it: `Harbor Health Network`. */
const HEALTH =
  /\b(health\w*|hospital\w*|clinic\w*|klinik\w*|medic\w*|praxis|dent\w+|physicians?|surg\w+|radiolog\w*|imaging|pharm\w+|hospice|patient\w*|care)\b/i;

/** Whether a name is of somebody who gives addresses on: `Northern Broadband`. */
const isProvider = (name: string): boolean => PROVIDER.test(name);
