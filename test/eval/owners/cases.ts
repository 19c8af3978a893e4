import type { Contact } from '../../../src/disclosure/contacts/types';
import type { Person } from '../../lab/people';
import { network, ripeEntities } from '../../registries/rdap/networks';
import { RIPE } from '../../registries/rdap/servers';
import type { Random } from '../types/random';
import * as leaks from './leaks';
import { line, linesOf, makePractice, makeVendor, type Organisation, registered } from './organisations';
import * as regions from './region';
import { emptyRegion, type Region } from './region';
import { homePages, openServer, securityTxt, softMissing, strict } from './sites';

/** Somebody who can close a leak: what they may be called, and the lines that reach them. */
export interface Right {
  roles: readonly Contact['role'][];
  lines: readonly string[];
}

/** A made-up host with a leak, what stands around it, and who is right to be told. */
export interface Case {
  host: string;
  /** What the browser connected to. */
  address: string;
  leak: ReturnType<leaks.Leak>;
  people: readonly Person[];
  region: Region;
  /** Those who can close the leak. */
  right: readonly Right[];
  /** What a person who looks at the host would know of the place. */
  state: string | null;
  /** The owner's name, for a person who reads it in a name of one word. */
  name: string;
}

/** What a kind of host is drawn from. */
export interface Draw {
  random: Random;
  taken: Set<string>;
  people(count: number): readonly Person[];
}

/** A kind of host, and how many of it are played. */
export interface HostKind {
  name: string;
  count: number;
  make(draw: Draw): Case;
}

const CARRIER = { name: 'Northern Broadband LLC', email: 'abuse@northern-broadband.example' };
const SHOWS_OWNER = [leaks.fhirAnswer, leaks.claims, leaks.studies, leaks.table];
const SHOWS_NOBODY = [leaks.searchAnswer, leaks.listing];

const address = (random: Random): string => `203.0.113.${random.int(1, 14)}`;

/** A case with its leak at the host; `owner` is whose name the leak may carry. */
function at(
  { random, people }: Draw,
  owner: Organisation,
  { leak, host, from }: { leak: readonly leaks.Leak[]; host?: string; from?: string },
): Omit<Case, 'right'> {
  const patients = people(random.int(4, 9));
  const place = from ?? address(random);
  const region = emptyRegion();
  regions.registerProvider(region, place, CARRIER);
  const open = random.pick(leak)(owner, patients);
  region.sites[(host ?? place).replace(/:\d+$/, '')] = openServer(open, random);
  return {
    host: host ?? place,
    address: place,
    leak: open,
    people: patients,
    region,
    state: owner.state,
    name: owner.name,
  };
}

export const owner = (one: Organisation): Right => ({ roles: ['owner'], lines: linesOf(one) });

/** A firm that runs its own software on its own server is both. */
export const operator = (one: Organisation): Right => ({ roles: ['owner', 'vendor'], lines: linesOf(one) });

/** Practices with names alike, in the same registry. */
const alike = (one: Organisation, random: Random) => [
  registered({ ...one, npi: '1999999992', phone: '202-555-0100', fax: '202-555-0101' }, { state: 'CA', zip: '90001' }),
  registered({ ...one, npi: '1999999984', legalName: `${one.name.split(' ')[0]} Podiatry`, phone: '202-555-0102' }),
  ...(random.chance(0.5) ? [registered({ ...one, npi: '1999999976', phone: '202-555-0103' }, { isPerson: true })] : []),
];

/** The registry as it stands: it has others with such a name, and one practice in five is not in it. */
const known = (one: Organisation, random: Random) => [
  ...alike(one, random),
  ...(random.chance(0.8) ? [registered(one)] : []),
];

const ownDomain = (draw: Draw, subdomain: string, site: (one: Organisation, region: Region) => void) => {
  const { random } = draw;
  const one = makePractice(random, draw.taken);
  const made = at(draw, one, { leak: [...SHOWS_NOBODY, ...SHOWS_OWNER], host: `${subdomain}.${one.domain}` });
  site(one, made.region);
  return { one, made: { ...made, right: [owner(one)] } };
};

/** Fifty hosts, by what is known of them from outside. */
export const hostKinds: readonly HostKind[] = [
  {
    name: 'address only, a block of its own',
    count: 5,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const made = at(draw, one, { leak: SHOWS_NOBODY });
      regions.registerCustomer(made.region, made.address, one);
      made.region.providers = known(one, draw.random);
      return { ...made, right: [owner(one)] };
    },
  },
  {
    name: 'address only, named by its records',
    count: 5,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const made = at(draw, one, { leak: SHOWS_OWNER });
      made.region.providers = known(one, draw.random);
      return { ...made, right: [owner(one)] };
    },
  },
  {
    name: 'address only, nothing names the owner',
    count: 3,
    make: draw => {
      const made = at(draw, makePractice(draw.random, draw.taken), { leak: SHOWS_NOBODY });
      made.region.names[`${made.address.split('.').reverse().join('.')}.in-addr.arpa`] =
        `pool-${made.address.replaceAll('.', '-')}.northern-broadband.example`;
      return { ...made, right: [{ roles: ['host'], lines: [CARRIER.email, '202-555-0170'].map(line) }] };
    },
  },
  {
    name: 'address only, in Europe',
    count: 3,
    make: draw => {
      const one = { ...makePractice(draw.random, draw.taken), phone: `+49 30 23125${draw.random.digits(3)}` };
      const from = `203.0.113.${draw.random.int(130, 140)}`;
      const made = at(draw, one, { leak: SHOWS_NOBODY, from });
      const named = draw.random.chance(0.5);
      made.region.ripe[`ip/${from}`] = network(RIPE, {
        ...{ start: '203.0.113.128', end: '203.0.113.143', handle: '203.0.113.128 - 203.0.113.143', name: 'KUNDE-17' },
        ...{ type: 'ASSIGNED PA', described: ['Max Mustermann', one.legalName, one.city] },
        entities: ripeEntities(
          named ? { name: one.legalName, email: one.email } : null,
          { name: 'Netz Nord Abuse', email: 'abuse@netz-nord.example' },
          { name: 'Max Mustermann', phone: one.phone },
        ),
      });
      return {
        ...made,
        state: null,
        right: [owner(one)],
      };
    },
  },
  {
    name: 'own domain with security.txt',
    count: 4,
    make: draw => {
      const { one, made } = ownDomain(draw, 'files', (own, region) => {
        region.sites[own.domain] = strict({ ...homePages[0]!(own), ...securityTxt(own, draw.random) });
      });
      regions.registerDomain(made.region, one, 'redacted');
      return made;
    },
  },
  {
    name: 'own domain, registrant held back',
    count: 6,
    make: draw => {
      const { one, made } = ownDomain(draw, draw.random.pick(['backup', 'fax', 'pacs']), (own, region) => {
        region.sites[own.domain] = strict(draw.random.pick(homePages)(own));
      });
      regions.registerDomain(made.region, one, draw.random.pick(['redacted', 'by-proxy', 'agency']));
      return made;
    },
  },
  {
    name: 'own domain, every path answers 200',
    count: 3,
    make: draw => {
      const { one, made } = ownDomain(draw, 'api', (own, region) => {
        region.sites[own.domain] = softMissing(draw.random.pick(homePages)(own));
        region.sites[`api.${own.domain}`] = softMissing({
          '/': { type: 'text/html', body: '<div id="root"></div>' },
        });
      });
      regions.registerDomain(made.region, one, 'redacted');
      return made;
    },
  },
  {
    name: 'own domain without a site, registrant shown',
    count: 3,
    make: draw => {
      const { one, made } = ownDomain(draw, 'ftp', (own, region) => {
        region.sites[own.domain] = () => draw.random.pick(['reset', { status: 503 }] as const);
      });
      regions.registerDomain(made.region, one, 'shown');
      return made;
    },
  },
  {
    name: 'own domain behind a proxy',
    count: 4,
    make: draw => {
      const { one, made } = ownDomain(draw, 'portal', (own, region) => {
        region.sites[own.domain] = strict(draw.random.pick(homePages)(own));
      });
      regions.registerPlatform(made.region, made.address, 'CLOUDFLARENET', 'abuse@proxy-in-front.example');
      regions.registerDomain(made.region, one, 'redacted');
      return made;
    },
  },
  {
    name: "on the vendor's domain",
    count: 5,
    make: draw => {
      const vendor = makeVendor(draw.random, draw.taken);
      const one = makePractice(draw.random, draw.taken);
      const host = `${one.name.split(' ')[0]!.toLowerCase()}.${vendor.domain}`;
      const made = at(draw, one, { leak: SHOWS_OWNER, host });
      made.region.sites[vendor.domain] = strict(draw.random.pick(homePages)(vendor));
      made.region.providers = known(one, draw.random);
      regions.registerDomain(made.region, vendor, draw.random.pick(['redacted', 'shown']));
      return { ...made, right: [{ roles: ['vendor'], lines: linesOf(vendor) }, owner(one)] };
    },
  },
  {
    name: "on a subdomain of the vendor's affiliate",
    count: 2,
    make: draw => {
      const affiliate = makeVendor(draw.random, draw.taken);
      const made = at(draw, affiliate, { leak: SHOWS_NOBODY, host: `fax.${affiliate.domain}:9200` });
      made.region.sites[affiliate.domain] = strict(draw.random.pick(homePages)(affiliate));
      regions.registerDomain(made.region, affiliate, 'redacted');
      return { ...made, right: [operator(affiliate)] };
    },
  },
  {
    name: 'bucket of a cloud',
    count: 4,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const saysNothing = draw.random.chance(0.25);
      const label = saysNothing ? `prod-backup-${draw.random.digits(4)}` : one.domain.split('.')[0]!;
      const made = at(draw, { ...one, domain: label }, { leak: [leaks.bucket], host: `${label}.s3.amazonaws.com` });
      made.region.providers = known(one, draw.random);
      regions.registerPlatform(made.region, made.address, 'AMAZON-02', 'abuse@cloud.example');
      return {
        ...made,
        right: [saysNothing ? { roles: ['host'], lines: ['abuse@cloud.example'].map(line) } : owner(one)],
      };
    },
  },
  {
    name: 'tenant of a shared platform',
    count: 3,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const host = `${draw.random.pick(['portal', 'intake'])}-${draw.random.digits(4)}.azurewebsites.net`;
      const made = at(draw, one, { leak: SHOWS_OWNER, host });
      made.region.providers = known(one, draw.random);
      regions.registerPlatform(made.region, made.address, 'MSFT', 'abuse@cloud.example');
      return { ...made, right: [owner(one)] };
    },
  },
];
