import { parse } from 'tldts';
import { type Platform, platforms } from './platform-table';

export type { Platform } from './platform-table';

/** Private suffixes under which domains are sold as registries sell them: who has one has a domain, not a tenancy. */
const REGISTRIES = new Set(
  `ae.org africa.com br.com cn.com co.com co.nl co.no com.de com.se de.com eu.com eu.org gb.net gr.com hu.net in.net jp.net
  jpn.com mex.com ru.com sa.com se.net uk.com uk.net us.com us.org za.com za.bz`.split(/\s+/),
);

/** Ends of names that networks give out for themselves: nobody registers one. */
const INTERNAL = /\.(?:local|localdomain|lan|internal|intranet|corp|home|private|home\.arpa|onion)$/;

/** What a name of a host says of who owns it. */
export interface Domains {
  /** By the ICANN part of the public suffix list; null for addresses and names of one label. */
  registrable: string | null;
  /** The platform's own domain, where the host is a tenant's. */
  platform: string | null;
}

/** The registrable domain of a host, and whether it is a platform's with tenants. */
export function domainsOf(host: string): Domains {
  const { domain, isIp } = parse(host);
  if (isIp || domain === null || INTERNAL.test(host)) return { registrable: null, platform: null };
  const { publicSuffix, isPrivate, domain: tenant } = parse(host, { allowPrivateDomains: true });
  if (isPrivate && REGISTRIES.has(publicSuffix ?? '')) return { registrable: tenant, platform: null };
  return { registrable: domain, platform: isPrivate || hasTenants(host) ? domain : null };
}

/** Whose site a host is: its domain's, but a tenant of a platform has one of its own. What is no host stays as it is. */
export function siteOf(host: string): string {
  const { registrable, platform } = domainsOf(host);
  return platform === null ? (registrable ?? host) : host;
}

/** Which platform of the table a host stands on; null where it is on none. */
export const platformOf = (host: string): Platform | null =>
  platforms.find(({ domains }) => domains.some(domain => isUnder(host, domain))) ?? null;

/**
 * Which cloud or proxy of the table a network or an autonomous system belongs to, by its name in a registry:
 * `CLOUDFLARENET`, `AMAZON-02`, `Microsoft Corporation`. Null where it is none: then it may be the customer's own.
 */
export function proxyOf(networkName: string): Platform | null {
  const name = networkName.slice(0, 200).trim().toLowerCase();
  return platforms.find(({ networks }) => networks.some(beginning => begins(name, beginning))) ?? null;
}

/** A name begins with a word, or with the words of a longer beginning. */
const begins = (name: string, beginning: string): boolean =>
  name.startsWith(beginning) && (beginning.length > 4 || !/^[a-z]/.test(name.slice(beginning.length)));

const hasTenants = (host: string): boolean => platformOf(host) !== null;

/** Whether a host is a domain or stands under it. */
export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
