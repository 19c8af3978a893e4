import type { Person } from '../../lab/people';
import { network, ripeEntities } from '../../registries/rdap/networks';
import { RIPE } from '../../registries/rdap/servers';
import type { Random } from '../types/random';
import * as leaks from './leaks';
import { linesOf, makePractice, makeVendor, type Organisation, registered } from './organisations';
import * as regions from './region';
import { emptyRegion, type Region } from './region';
import { bareServer, homePages, securityTxt, softMissing, strict } from './sites';

/** A made-up host with a leak, what stands around it, and who is right to be told. */
export interface Case {
  host: string;
  /** What the browser connected to. */
  address: string;
  leak: ReturnType<leaks.Leak>;
  people: readonly Person[];
  region: Region;
  /** Those who can close the leak, each with the lines that reach them. */
  right: readonly string[];
  /** What a person who looks at the host would know of the place. */
  state: string | null;
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
  return {
    host: host ?? place,
    address: place,
    leak: random.pick(leak)(owner, patients),
    people: patients,
    region,
    state: owner.state,
  };
}

/** Practices with names alike, in the same registry. */
const alike = (one: Organisation, random: Random) => [
  registered({ ...one, npi: '1999999992', phone: '202-555-0100', fax: '202-555-0101' }, { state: 'CA', zip: '90001' }),
  registered({ ...one, npi: '1999999984', legalName: `${one.name.split(' ')[0]} Podiatry`, phone: '202-555-0102' }),
  ...(random.chance(0.5) ? [registered({ ...one, npi: '1999999976', phone: '202-555-0103' }, { isPerson: true })] : []),
];

const ownDomain = (draw: Draw, subdomain: string, site: (one: Organisation, region: Region) => void) => {
  const { random } = draw;
  const one = makePractice(random, draw.taken);
  const made = at(draw, one, { leak: [...SHOWS_NOBODY, ...SHOWS_OWNER], host: `${subdomain}.${one.domain}` });
  made.region.sites[made.host] = bareServer;
  site(one, made.region);
  return { one, made: { ...made, right: linesOf(one) } };
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
      made.region.providers = [...alike(one, draw.random), registered(one)];
      return { ...made, right: linesOf(one) };
    },
  },
  {
    name: 'address only, named by its records',
    count: 5,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const made = at(draw, one, { leak: SHOWS_OWNER });
      made.region.providers = [...alike(one, draw.random), registered(one)];
      return { ...made, right: linesOf(one) };
    },
  },
  {
    name: 'address only, nothing names the owner',
    count: 3,
    make: draw => {
      const made = at(draw, makePractice(draw.random, draw.taken), { leak: SHOWS_NOBODY });
      made.region.names[`${made.address.split('.').reverse().join('.')}.in-addr.arpa`] =
        `pool-${made.address.replaceAll('.', '-')}.northern-broadband.example`;
      return { ...made, right: [CARRIER.email, '2025550170'] };
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
      return { ...made, state: null, right: [...linesOf(one), one.phone.replace(/\D/g, '')] };
    },
  },
  {
    name: 'own domain with security.txt',
    count: 4,
    make: draw => {
      const { one, made } = ownDomain(draw, 'files', (owner, region) => {
        region.sites[owner.domain] = strict({ ...homePages[0]!(owner), ...securityTxt(owner, draw.random) });
      });
      regions.registerDomain(made.region, one, 'redacted');
      return made;
    },
  },
  {
    name: 'own domain, registrant held back',
    count: 6,
    make: draw => {
      const { one, made } = ownDomain(draw, draw.random.pick(['backup', 'fax', 'pacs']), (owner, region) => {
        region.sites[owner.domain] = strict(draw.random.pick(homePages)(owner));
      });
      regions.registerDomain(made.region, one, draw.random.pick(['redacted', 'by-proxy']));
      return made;
    },
  },
  {
    name: 'own domain, every path answers 200',
    count: 3,
    make: draw => {
      const { one, made } = ownDomain(draw, 'api', (owner, region) => {
        region.sites[owner.domain] = softMissing(draw.random.pick(homePages)(owner));
        region.sites[`api.${owner.domain}`] = softMissing({
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
      const { one, made } = ownDomain(draw, 'ftp', () => {});
      regions.registerDomain(made.region, one, 'shown');
      return made;
    },
  },
  {
    name: 'own domain behind a proxy',
    count: 4,
    make: draw => {
      const { one, made } = ownDomain(draw, 'portal', (owner, region) => {
        region.sites[owner.domain] = strict(draw.random.pick(homePages)(owner));
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
      made.region.sites[host] = bareServer;
      made.region.sites[vendor.domain] = strict(draw.random.pick(homePages)(vendor));
      made.region.providers = [...alike(one, draw.random), registered(one)];
      regions.registerDomain(made.region, vendor, draw.random.pick(['redacted', 'shown']));
      return { ...made, right: [...linesOf(vendor), ...linesOf(one)] };
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
      return { ...made, right: linesOf(affiliate) };
    },
  },
  {
    name: 'bucket of a cloud',
    count: 4,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const label = one.domain.split('.')[0]!;
      const made = at(draw, one, { leak: [leaks.bucket], host: `${label}.s3.amazonaws.com` });
      made.region.providers = [...alike(one, draw.random), registered(one)];
      regions.registerPlatform(made.region, made.address, 'AMAZON-02', 'abuse@cloud.example');
      return { ...made, right: linesOf(one) };
    },
  },
  {
    name: 'tenant of a shared platform',
    count: 3,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const host = `${draw.random.pick(['portal', 'intake'])}-${draw.random.digits(4)}.azurewebsites.net`;
      const made = at(draw, one, { leak: SHOWS_OWNER, host });
      made.region.sites[host] = bareServer;
      made.region.providers = [...alike(one, draw.random), registered(one)];
      regions.registerPlatform(made.region, made.address, 'MSFT', 'abuse@cloud.example');
      return { ...made, right: linesOf(one) };
    },
  },
];
