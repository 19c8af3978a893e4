import type { OwnerClue, Report, Sentence } from '../../detect';
import { countryOf } from './country';
import { domainsOf, isUnder } from './platforms';
import { say } from './say';
import type { LookUpChoices, Subject } from './types';

/** What is known of a host before anybody is asked. `host` is as the browser shows it: `fax.example.org:9200`. */
export function subjectOf(report: Report, host: string, owner: readonly OwnerClue[], choices: LookUpChoices): Subject {
  const scheme = report.relay === null && /^http:/i.test(report.url) ? 'http' : 'https';
  const { name, port } = nameOf(host, scheme);
  // A relay's own address says nothing of who is shown there.
  const address = isAddress(name) ? name : report.relay === null ? report.access.address : null;
  const domains = domainsOf(name);
  const country = countryOf(name, report, owner, choices);
  return { report, host: name, scheme, port, address, ...domains, owner, country, choices };
}

/** A name without its port, brackets and trailing dot, in lower case and punycode; empty where it is no name of a host. */
function nameOf(host: string, scheme: string): { name: string; port: string } {
  if (host.length > 300 || /[\s/\\?#@%]/.test(host) || !URL.canParse(`${scheme}://${host}/`))
    return { name: '', port: '' };
  const { hostname, port } = new URL(`${scheme}://${host}/`);
  return { name: hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.+$/, ''), port };
}

/** Whether a name is an Internet address already. */
const isAddress = (name: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name) || name.includes(':');

/** A host as it stands in an address: IPv6 in brackets. */
export const inAddress = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Whether a host is of the same owner as the subject: under its domain, or a platform's tenant itself. */
export const isOwnHost = (name: string, { host, registrable, platform }: Subject): boolean =>
  isUnder(name, platform === null ? (registrable ?? host) : host);

/** Hosts of the owner that a request may be sent on to. */
export const ownHosts = ({ host, registrable, platform }: Subject): readonly string[] =>
  registrable === null || platform !== null ? [host] : [host, registrable, `www.${registrable}`];

/** To whom a request to a host goes: one that has a domain of its own may send on to others there. */
export const asksHost = (host: string, { registrable, platform }: Subject): Sentence =>
  registrable === null || platform !== null ? say('asks-host', { host }) : say('asks-host-and-domain', { host });

/** Whether two hosts are one site: with and without `www.`. */
export const isSameHost = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (host: string): string => host.replace(/^www\./, '');
