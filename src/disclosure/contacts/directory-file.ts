import { parse } from 'tldts';
import { fieldOf, listOf, textField } from './foreign';
import { isUnder } from './platforms';
import type { Contact } from './types';
import { emailOf, phoneOf, webFormOf } from './values';

/** One way to reach somebody, with what confirmed it and when that was last read. */
export interface Way {
  channel: 'email' | 'phone' | 'fax' | 'form' | 'post';
  value: string;
  /** An https address: of the body's own site or of an official list. */
  source: string;
  /** `2026-11-22` */
  verified: string;
}

/** A body that can help, with the ways that were confirmed; without any it is a name to look up. */
export interface Entry {
  name: string;
  role: Contact['role'];
  /** Its own, `cert.org` or `github.com/CERTCC`: its mail and forms stand there, and what confirms them. */
  sites: readonly string[];
  /** Two letters each; none: for all. */
  countries: readonly string[];
  /** States of the United States, two letters each; `*`: where nobody chose one. */
  states: readonly string[];
  /** Ids of platforms whose abuse desk it is. */
  platforms: readonly string[];
  /** The end of a sentence's code: what to know before using it. Empty where there is nothing. */
  remark: string;
  ways: readonly Way[];
}

export interface Directory {
  /** When it was last gone through. */
  date: string;
  entries: readonly Entry[];
  /** Lines that are no good, each with its reason; they are left out. */
  faults: readonly string[];
}

const ROLES: readonly Contact['role'][] = ['owner', 'vendor', 'host', 'cert', 'regulator', 'intermediary'];
/** Sites that list such bodies officially. */
const LISTS = ['first.org', 'edpb.europa.eu', 'csirtsnetwork.eu', 'github.com/CERTCC'];

/** Reads a directory. A way without its source and date is left out: a leak's location would be sent to it. */
export function directoryOf(data: unknown): Directory {
  const faults: string[] = [];
  const date = dayOf(textField(data, 'date'));
  if (date === null) faults.push('the file has no date');
  const entries = listOf(fieldOf(data, 'entries'), 1_000).flatMap(one => entryOf(one, faults));
  return { date: date ?? '', entries, faults };
}

function entryOf(one: unknown, faults: string[]): Entry[] {
  const name = textField(one, 'name', 120);
  const role = ROLES.find(known => known === textField(one, 'role'));
  if (name === '' || role === undefined) {
    faults.push(`${name || 'an entry'}: name or role is missing`);
    return [];
  }
  const list = (field: string) => listOf(fieldOf(one, field)).filter(item => typeof item === 'string');
  const sites = list('sites');
  const ways = listOf(fieldOf(one, 'ways'), 20).flatMap(way => wayOf(way, sites, `${name}: `, faults));
  const scope = { countries: list('countries'), states: list('states'), platforms: list('platforms') };
  return [{ name, role, sites, ...scope, remark: textField(one, 'remark', 60), ways }];
}

function wayOf(way: unknown, sites: readonly string[], of: string, faults: string[]): Way[] {
  const channel = textField(way, 'channel');
  const value = textField(way, 'value');
  const source = textField(way, 'source', 500);
  const verified = dayOf(textField(way, 'verified'));
  const fault = faultOf({ channel, value, source, verified }, sites);
  if (fault !== null) faults.push(`${of}${value || 'a way'} ${fault}`);
  return fault === null && verified !== null ? [{ channel: channel as Way['channel'], value, source, verified }] : [];
}

function faultOf(
  { channel, value, source, verified }: { channel: string; value: string; source: string; verified: string | null },
  sites: readonly string[],
): string | null {
  if (!Object.hasOwn(READS, channel)) return 'has no channel';
  if (READS[channel]!(value) !== value) return `is no ${channel} as it is written everywhere`;
  if (webFormOf(source) === null) return 'has no source';
  if (verified === null) return 'has no day on which its source was read';
  if (![...sites, ...LISTS].some(site => isOnSite(source, site))) return 'is confirmed by a site that is not its own';
  if ((channel === 'email' || channel === 'form') && !sites.some(site => isUnder(hostOf(value), site)))
    return 'stands on a site that is not its own';
  return null;
}

const READS: Readonly<Record<string, (value: string) => string | null>> = {
  email: emailOf,
  phone: value => phoneOf(value),
  fax: value => phoneOf(value),
  form: webFormOf,
  post: value => (value === '' ? null : value),
};

/** A site is a domain, or an account at a place for code: `github.com/CERTCC`. */
const isOnSite = (url: string, site: string): boolean =>
  site.includes('/') ? url.startsWith(`https://${site}/`) : isUnder(hostOf(url), site);
const hostOf = (value: string): string => parse(value.slice(value.lastIndexOf('@') + 1)).hostname ?? '';

function dayOf(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) return null;
  return new Date(text).toISOString().startsWith(text) ? text : null;
}
