import { resolver } from '../../registries/dns';
import { nppes, type Registered } from '../../registries/nppes';
import type { Whom } from '../../registries/rdap/cards';
import { registrarDomain, thinDomain } from '../../registries/rdap/domains';
import { customer, network, organisation as organisationWithDesk } from '../../registries/rdap/networks';
import { ARIN, iana, LACNIC, REGISTRY, RIPE, registry } from '../../registries/rdap/servers';
import type { Play, Reply, World } from '../../registries/world';
import type { Organisation } from './organisations';

const REGISTRAR = 'https://rdap.registrar.example/';

/** What the registries and servers around one host hold, put together piece by piece. */
export interface Region {
  sites: Record<string, Play>;
  domains: Record<string, Reply>;
  registrants: Record<string, Reply>;
  arin: Record<string, Reply>;
  ripe: Record<string, Reply>;
  providers: Registered[];
  /** Names of addresses, by question. */
  names: Record<string, string>;
}

export const emptyRegion = (): Region => ({
  ...{ sites: {}, domains: {}, registrants: {}, arin: {}, ripe: {}, providers: [], names: {} },
});

/** The local Internet that a region comes to. */
export const worldOf = ({ sites, domains, registrants, arin, ripe, providers, names }: Region): World => ({
  'data.iana.org': iana,
  'rdap.verisign.example': registry(REGISTRY, domains),
  'rdap.registrar.example': registry(REGISTRAR, registrants),
  'rdap.arin.net': registry(ARIN, arin),
  'rdap.db.ripe.net': registry(RIPE, ripe),
  'rdap.lacnic.net': registry(LACNIC, {}),
  'npiregistry.cms.hhs.gov': nppes(providers),
  'cloudflare-dns.com': resolver(names, '/dns-query'),
  ...sites,
});

/** A registered domain: held back as most are, or shown. */
export function registerDomain(region: Region, one: Organisation, how: keyof typeof HOLDERS): void {
  const key = `domain/${one.domain}`;
  region.domains[key] = thinDomain(one.domain, 'Names and Places Registrar, Inc.', `${REGISTRAR}${key}`);
  region.registrants[key] = registrarDomain(one.domain, HOLDERS[how](one));
}

/** Whom registrars show: nobody, a service, the holder, or the firm that made the site. */
const HOLDERS = {
  redacted: () => ({
    name: 'REDACTED FOR PRIVACY',
    organisation: 'REDACTED FOR PRIVACY',
    form: 'https://registrar.example/contact',
  }),
  'by-proxy': ({ npi }) => ({
    name: 'Registration Private',
    organisation: 'Domains By Proxy, LLC',
    email: `${npi}@proxy.example`,
  }),
  shown: ({ legalName, email, phone }) => ({
    name: 'Domain Administrator',
    organisation: legalName,
    email,
    phone: `+1.${phone.replace(/-/g, '')}`,
  }),
  agency: () => ({ name: 'Hostmaster', organisation: 'Webcraft Studio LLC', email: 'domains@webcraft.example' }),
} satisfies Record<string, (one: Organisation) => Whom>;

/** The provider's block around a customer's, with the provider's abuse desk. */
export function registerProvider(region: Region, address: string, provider: { name: string; email: string }): void {
  const around = {
    ...{ start: '203.0.112.0', end: '203.0.127.255', handle: 'NET-203-0-112-0-1', name: 'CARRIER-BLK' },
    type: 'DIRECT ALLOCATION',
  };
  const entities = [
    organisationWithDesk('CAR-5', provider.name, { name: 'Abuse', email: provider.email, phone: '+1-202-555-0170' }),
  ];
  region.arin['ip/203.0.112.0/20'] = network(ARIN, { ...around, entities });
  region.arin[`ip/${address}`] ??= network(ARIN, { ...around, entities });
}

/** A customer's own small block, as ARIN holds it: a name and where the bill goes. */
export function registerCustomer(region: Region, address: string, one: Organisation): void {
  const start = address.replace(/\d+$/, '0');
  region.arin[`ip/${address}`] = network(ARIN, {
    ...{
      start,
      end: address.replace(/\d+$/, '15'),
      handle: 'NET-203-0-113-0-1',
      name: 'CUST-BLK',
      type: 'REASSIGNMENT',
    },
    ...{ parent: 'NET-203-0-112-0-1', up: '203.0.112.0/20' },
    entities: [
      customer('C07654321', one.legalName, `${one.street}\n${one.city}\n${one.state}\n${one.zip}\nUnited States`),
    ],
  });
}

/** A cloud's or a proxy's block. */
export function registerPlatform(region: Region, address: string, name: string, email: string): void {
  const block = { start: '203.0.113.0', end: '203.0.113.255', handle: `NET-${name}`, name, type: 'DIRECT ALLOCATION' };
  const entities = [organisationWithDesk('PLT-1', `${name} Inc`, { name: 'Abuse', email })];
  region.arin[`ip/${address}`] = network(ARIN, { ...block, entities });
}
