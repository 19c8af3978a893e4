import type { Confidence, OwnerClue, Report, Sentence } from '../../detect/types';

/** Somebody who can close the leak or reach who can. */
export interface Contact {
  /** `<channel>:<value>`, so that the same line from two sources is one contact. */
  id: string;
  role: 'owner' | 'vendor' | 'host' | 'cert' | 'regulator' | 'intermediary';
  channel: 'email' | 'phone' | 'fax' | 'form' | 'post' | 'look-up';
  /** An address, a number, a web form; for `look-up` what to look for. */
  value: string;
  /** The organisation or office; never a person. Null where the source names none. */
  party: string | null;
  source: SourceKind;
  /** Who said so, as a host or registry: `clinic.example`, `ARIN`, `directory of 2026-11-01`. */
  said: string;
  /** ISO 8601, UTC: when it was learned or last verified. */
  at: string;
  /** One rung up for each second source that says the same. */
  trust: Confidence;
  /** Others that said the same line, each of them a rung of the trust. */
  also?: readonly string[];
  /** What to know before using it: expired, another host's, a platform's, a proxy's. */
  remarks: readonly Sentence[];
  /** Where security.txt says their key is, in order of preference: `https:`, `dns:` or `openpgp4fpr:`. */
  encryption?: readonly string[];
}

/** One file of `sources/` each; the file is called as the kind. */
export type SourceKind =
  | 'security-txt'
  | 'home-page'
  | 'rdap-domain'
  | 'rdap-address'
  | 'reverse-dns'
  | 'nppes'
  | 'hospitals'
  | 'owner-clues'
  | 'role-mailboxes'
  | 'directory'
  /** The person typed it; no file. */
  | 'typed';

/** What is known before anything is asked. */
export interface Subject {
  report: Report;
  /** Lower case, no port; an IPv6 address without brackets. Empty where a relay does not say it. */
  host: string;
  scheme: 'http' | 'https';
  /** Empty where it is the usual one. */
  port: string;
  /** What the browser connected to. */
  address: string | null;
  /** By the ICANN part of the public suffix list; null for addresses and names of one label. */
  registrable: string | null;
  /** Where the host is a tenant's on a shared platform (the PRIVATE part): the platform's own domain. */
  platform: string | null;
  /** Clues that the person let in. No other name may stand in a request. */
  owner: readonly OwnerClue[];
  /** ISO 3166, two letters in upper case, where domain, address or a clue tell; else null. */
  country: string | null;
  /** What the person chose or typed for the look-up. */
  choices: LookUpChoices;
}

export interface LookUpChoices {
  /** A key of the resolvers' table; null: none. */
  resolver: string | null;
  /** Five digits, typed by the person, for hospitals nearby. */
  zip: string | null;
  /** Name of the organisation as typed, for NPPES; empty: the ticked clues. */
  organisation: string;
  /** US state, two letters, for NPPES. */
  state: string | null;
}

/** A thing that *Find contacts* would do, listed before it is done. */
export interface Step {
  /** `<source>:<what>`; stable, so that a tick can be kept. */
  id: string;
  source: SourceKind;
  /** The first address that would be asked, where it is known before. */
  url: string | null;
  /** To whom it goes. */
  to: Sentence;
  /** What that gives away, and to whom. */
  reveals: Sentence;
  /** The most requests it makes. */
  requests: number;
  /** Whether it is ticked at first. */
  isTicked: boolean;
}

/** One GET without cookies, password and referrer. */
export interface Ask {
  url: string;
  /** The Accept header. */
  accept: string;
  /** What the source is after, for its own use: `bootstrap`, `network`. */
  stage: string;
  /** Bytes of the body that are read. */
  limit: number;
  /** Hosts to which a redirect is followed, beside those of the same site; any other is told and not followed. */
  mayRedirectTo: readonly string[];
}

export interface Answer {
  /** As asked. */
  url: string;
  /** Where the answer came from after redirects; the last one that was not followed stands in `refusedRedirect`. */
  finalUrl: string;
  refusedRedirect: string | null;
  status: number;
  /** Lower case, without parameters. */
  contentType: string;
  headers: Readonly<Record<string, string>>;
  /** Decoded by its character set; empty where nothing came. */
  body: string;
  /** The body was longer than the limit. */
  isCut: boolean;
  /** Why nothing came. */
  problem: null | 'offline' | 'timeout' | 'network' | 'certificate' | 'no-permission' | 'too-many-redirects';
}

/** What a source makes of an answer. */
export interface Reading {
  contacts: readonly Contact[];
  /** What to ask next, within the step's number of requests. */
  next: readonly Ask[];
  /** What the person should know of it: not found, redacted, unreadable, slow. */
  remarks: readonly Sentence[];
}

/** One way to contacts. Pure: what it asks is done by somebody else. */
export interface Source {
  kind: SourceKind;
  /** What it would do for this subject; empty where it has nothing to ask or needs no request. */
  steps(subject: Subject): readonly Step[];
  /** The first requests of a step that the person left ticked. */
  begin(step: Step, subject: Subject): readonly Ask[];
  /** `heard` are the earlier answers of the same step. `now` is ISO 8601. */
  read(step: Step, ask: Ask, answer: Answer, subject: Subject, heard: readonly Answer[], now: string): Reading;
  /** What is known without any request. */
  known(subject: Subject, now: string): readonly Contact[];
}

/** What became of a step. */
export interface StepResult {
  step: Step;
  /** Requests that left. */
  requests: number;
  at: string;
  found: number;
  remarks: readonly Sentence[];
}
