import { isPrivateAddress } from '../../../detect/judge/private-address';
import { lookUp } from '../../look-up';
import { problemOf, unreadable } from '../answer-problem';
import { contactOf } from '../contact';
import { fieldOf, listOf, parsed, textField } from '../foreign';
import { parseAddress, reverseName } from '../network-address';
import { domainsOf, platformOf } from '../platforms';
import { type Resolver, resolvers } from '../resolvers';
import { say } from '../say';
import type { Answer, Ask, Contact, Reading, Source, Step, Subject } from '../types';

const PTR = 12;
const CNAME = 5;
const NO_SUCH_NAME = 3;
/** An address has one name, some have a few; hundreds are a joke. */
const MOST_NAMES = 5;

/** The name that whoever runs the network gave the address: `vpn.harborclinic.example` says more than a number. */
export default {
  kind: 'reverse-dns',

  steps(subject: Subject): readonly Step[] {
    const asked = questionOf(subject);
    if (asked === null) return [];
    const { address, resolver, url } = asked;
    return [
      {
        id: `reverse-dns:${address}`,
        source: 'reverse-dns',
        url,
        to: say('reverse-dns-to', { name: resolver.name }),
        reveals: say('reverse-dns-reveals', { name: resolver.name, address }),
        requests: 1,
        isTicked: true,
      },
    ];
  },

  begin(_step: Step, subject: Subject): readonly Ask[] {
    const asked = questionOf(subject);
    if (asked === null) return [];
    return [{ url: asked.url, accept: 'application/dns-json', stage: 'name', limit: 50_000, mayRedirectTo: [] }];
  },

  read(_step: Step, _ask: Ask, answer: Answer, subject: Subject, _heard: readonly Answer[], now: string): Reading {
    const asked = questionOf(subject);
    if (asked === null) return told([]);
    const { address, question, resolver } = asked;
    const failed = problemOf(answer, resolver.name, address);
    if (failed !== null) return told([], failed);
    const body = parsed(answer.body);
    if (body === null) return told([], unreadable(answer, resolver.name));
    const status = fieldOf(body, 'Status');
    if (status !== 0 && status !== NO_SUCH_NAME)
      return told([], say('reverse-dns-failed', { who: resolver.name, address }));
    const names = namesIn(body, question);
    if (names.length === 0) return told([], say('reverse-dns-none', { address }));
    const contacts = names.flatMap(name => contactsOf(name, address, resolver, now));
    return { contacts, next: [], remarks: names.map(name => say('reverse-dns-name', { address, host: name })) };
  },

  known: () => [],
} satisfies Source;

interface Question {
  address: string;
  /** `7.113.0.203.in-addr.arpa` */
  question: string;
  resolver: Resolver;
  url: string;
}

function questionOf({ address, choices }: Subject): Question | null {
  const resolver = choices.resolver === null ? undefined : lookUp(resolvers, choices.resolver);
  const parsedAddress = parseAddress(address ?? '');
  if (resolver === undefined || address === null || parsedAddress === null || isPrivateAddress(address)) return null;
  const question = reverseName(parsedAddress);
  return { address, question, resolver, url: `${resolver.url}?name=${question}&type=PTR` };
}

/**
 * Answers to this question alone; a name that is none of a host is dropped. A provider may hand the names of a small block
 * to its customer by an alias: https://www.rfc-editor.org/rfc/rfc2317
 */
function namesIn(body: unknown, question: string): readonly string[] {
  const records = listOf(fieldOf(body, 'Answer'), 50);
  const asked = new Set([question]);
  for (const record of records) {
    if (fieldOf(record, 'type') === CNAME && asked.has(bare(textField(record, 'name'))))
      asked.add(bare(textField(record, 'data')));
  }
  const names = records
    .filter(record => fieldOf(record, 'type') === PTR && asked.has(bare(textField(record, 'name'))))
    .map(record => bare(textField(record, 'data')))
    .filter(name => /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*$/.test(name));
  return [...new Set(names)].slice(0, MOST_NAMES);
}

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** A provider's names for its customers are made of the address; any other name is a choice that somebody made. */
function contactsOf(name: string, address: string, resolver: Resolver, now: string): readonly Contact[] {
  const { registrable, platform } = domainsOf(name);
  if (registrable === null) return [];
  const isOfProvider = platform !== null || platformOf(name) !== null || isMadeOf(name, address);
  const told = {
    role: isOfProvider ? ('host' as const) : ('owner' as const),
    party: platformOf(name)?.name ?? null,
    source: 'reverse-dns' as const,
    said: resolver.name,
    at: now,
    trust: 'possible' as const,
  };
  const remarks = [say('reverse-dns-guess', { host: name })];
  const mailbox = `${isOfProvider ? 'abuse' : 'postmaster'}@${registrable}`;
  return [
    contactOf({ ...told, channel: 'email', value: mailbox, remarks }),
    contactOf({ ...told, channel: 'look-up', value: registrable, remarks }),
  ];
}

const GENERIC =
  /(^|[.-])(dyn(amic)?|static|pool|dhcp|dsl|ppp\w*|cust(omer)?|clients?|broadband|cable|res|ip|host|vps|srv|server)([.\d-]|$)/;

/** Whether a name holds the last numbers of the address, either way round, or words of such names. */
function isMadeOf(name: string, address: string): boolean {
  if (GENERIC.test(name)) return true;
  const numbers = address.split('.').slice(-2).map(Number);
  if (numbers.length < 2) return false;
  const inName = (name.match(/\d+/g) ?? []).map(Number);
  return numbers.every(number => inName.includes(number));
}

const told = (contacts: readonly Contact[], ...remarks: Reading['remarks']): Reading => ({
  contacts,
  next: [],
  remarks,
});
