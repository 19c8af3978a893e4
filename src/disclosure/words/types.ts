import type { Access, Bound, CheckAnswer, Confidence } from '../../detect/types';
import type { Claim } from '../claim';
import type { Contact } from '../contacts/types';
import type { Attempt, Language, Law } from '../types';

/**
 * What a letter says beyond its Markdown, in one language. It only holds words: what may be said, and with which bound, is
 * decided in `say/`, once for all languages. Names of functions' parameters say what comes in; every number arrives with its
 * bound as a finished text (`at least 42`). `plural` tells whether the verb must agree with more than one.
 */
export interface Words {
  /** The folder of its letters and remediations. */
  language: Language;
  /** BCP 47, for numbers (`numbers`) and for days and lists (`dates`). `thousands` sets these apart. */
  locales: { numbers: string; dates: string; thousands: string };
  bounds: Readonly<Record<Bound, string>>;
  /** With their spaces: French sets one before them that does not break. */
  colon: string;
  semicolon: string;
  /** The first of a month, as it stands in a date: French says `1er`. */
  firstDay: string;
  /** From a thousand bytes on: KB, MB, GB, TB, PB. */
  units: readonly string[];
  nouns: Nouns;
  names: Names;
  page: PageWords;
  counted: CountedWords;
  access: AccessWords;
  software: SoftwareWords;
  visit: VisitWords;
  assessment: AssessmentWords;
  attempts: AttemptWords;
  people: PeopleWords;
  /** One restrained paragraph each, for full letters: names no authority, no date, draws no conclusion. */
  laws: Readonly<Record<Exclude<Law, 'none'>, string>>;
}

/** One and many. */
export type Noun = readonly [one: string, many: string];

export interface Nouns {
  person: Noun;
  byte: Noun;
  character: Noun;
  attempt: Noun;
  /** Pages that the reporter opened, parts that loaded inside them, requests that scripts in them made, all the rest. */
  page: Noun;
  frame: Noun;
  fetch: Noun;
  other: Noun;
  request: Noun;
  download: Noun;
  line: Noun;
  /** By the fact's name in the report, in the order they are told. */
  facts: Readonly<Record<string, Noun>>;
}

/** A kind of data in plain words. */
export interface Name {
  /** In the plural, as it stands in a list: `Social Security numbers`. */
  plain: string;
  /** What a first contact says in its place; no digit. */
  group: string;
}

export interface Names {
  /** By the type of identifier or clinical signal. */
  data: Readonly<Record<string, Name>>;
  /** The group of a type that stands in no list. */
  otherGroup: string;
  /** Classes of files. */
  classes: Readonly<Record<string, Noun>>;
  /** Things that lie open, as the start of a line. */
  exposures: Readonly<Record<string, string>>;
}

/** What the page showed. */
export interface PageWords {
  /** The subject line's own part, before ` at HOST`: `open` where no credentials were seen, `seen` elsewhere. */
  topics: Readonly<Record<Claim, { open: string; seen: string }>>;
  /** A sentence after the one that names the page. */
  seen: Readonly<Record<Claim, string>>;
  /** `a page at clinic.example`, after "my web browser showed". */
  at(host: string): string;
  /** `a page of Shodan about clinic.example`. */
  relayed(relay: string, host: string): string;
  /** A sentence: seen at somebody else's, may have changed since. */
  shownBy(relay: string): string;
  /** Where a host writes down visits. */
  accessLog: string;
  /** By the code of a lowering; a sentence each. */
  caveats: Readonly<Record<string, string>>;
  /** A masked path, and what its asterisks stand for. */
  masked(path: string): string;
  /** The sentence on a page read in part; `part` is empty where nobody can tell how much. */
  cut(part: string): string;
  /** `at least 5 of exactly 9 characters`, in brackets after "Only part of the page was read". */
  part(scanned: string, of: string): string;
}

/** What was counted. */
export interface CountedWords {
  unread: string;
  nothing: string;
  /** Before the list; software counted, by labels and form. */
  intro: string;
  /** `likely phone numbers`. */
  unsure(name: string, confidence: Exclude<Confidence, 'certain'>): string;
  /** `likely`, alone. */
  confidence: Readonly<Record<Exclude<Confidence, 'certain'>, string>>;
  allDifferent: string;
  allSame: string;
  different(amount: string): string;
  special(amount: string): string;
  /** `about 2.1 GB in all`. */
  inAll(bytes: string): string;
  /** `the newest dated 21 November 2026`. */
  newest(day: string): string;
  /** Without a full stop. */
  byNames(list: string): string;
  /** Masked names of indices or modules, without a full stop. */
  namesSeen(names: string, isMore: boolean): string;
  /** What a number of people rests on, after a comma: by different …, by the records on the page, by the server's total. */
  basis: { distinct(name: string): string; records: string; total: string };
}

/** What the requests prove about credentials; sentences. */
export interface AccessWords {
  /** None, by how that is known. */
  without: Readonly<Record<Access['basis'], string>>;
  /** By what was sent. With one of these nothing is called open. */
  with: Readonly<Record<Exclude<Access['credentials'], 'none'>, string>>;
  /** None was seen or nothing observed, and a request without any was refused. */
  refusedWithout: string;
  /** The advice on closing applies only if the page can be read without a log-in. */
  closeIf: string;
  /** For CERTs, where no credentials were seen: what is missing, with CWE-306 for missing authentication. */
  weakness: string;
}

/** What the software did by itself; sentences. */
export interface SoftwareWords {
  /** At that time it sent nothing of its own. */
  sentNothing: string;
  /** It sent the one request without credentials, and nothing else. */
  sentOne: string;
  /** It sent `amount` (`exactly 2 requests`) of its own, the last (or only) at `at`, for the same address, without credentials. */
  sent(amount: string, at: string, isOne: boolean): string;
  /** What came of the last, where `access` does not say it. */
  outcomes: Partial<Record<CheckAnswer, string>>;
  sentNoMore: string;
  /** To find out whom to write to, it asked that system for public pages, with `amount` (`about 3 requests`), the last (or only) at `at`. */
  lookedUp(amount: string, at: string, isOne: boolean): string;
  /** It changed nothing and signed in nowhere; it did follow links to find contacts. */
  stayedOut: string;
  /** It changed nothing, followed no link, signed in nowhere. */
  changedNothing: string;
  /** It kept none of the values. No patient data is in this message. */
  keptNothing: string;
}

/** What the browser did at the host, from the ledger alone; sentences. */
export interface VisitWords {
  /** No record was kept; nothing is stated. */
  unknown: string;
  /** `Recorded in this browser since 22 November 2026, 10:00:05 UTC, and nothing before that:` */
  since(at: string): string;
  /** I opened `pages` (`exactly 14 pages`). */
  opened(pages: string): string;
  /** The page that was seen was opened before the record began: it and what it loaded are not in the numbers. */
  before: string;
  /** Beside these, the pages loaded `list`. */
  loaded(list: string): string;
  /** That came to `requests`, answered with `bytes`, empty where no size is known. What software asked by itself is not in it. */
  inAll(requests: string, bytes: string): string;
  /** More requests than were recorded one by one. */
  more: string;
  /** All of them were of a kind that only asks (GET, HEAD, OPTIONS). */
  onlyRead: string;
  /** `amount` of them sent something: `methods`. */
  sentSomething(amount: string, methods: string): string;
  /** `downloads` were saved to disk, `bytes` in all or empty. */
  saved(downloads: string, bytes: string): string;
  /** `downloads` were begun and not finished. */
  begun(downloads: string): string;
  /** No download was recorded. */
  savedNothing: string;
  /** Lines to compare with the access log of the system, in UTC, `*` for what is left out; a colon at the end. */
  logIntro: string;
  /** Under the lines to compare: `lines` more are not listed. */
  moreLines(lines: string): string;
}

/** The four questions of a breach assessment, answered in words; the questions stand in the Markdown. */
export interface AssessmentWords {
  /** Which details: `list` is what was counted, `people` how many or empty. */
  kinds(list: string, people: string): string;
  /** Which details: none of a person were recognised. */
  noPerson: string;
  /** A sentence behind that: by their names there are files such as `list` (`e-mail archives and disk images`). */
  files(list: string): string;
  /** Which details: it could not be read. */
  unread: string;
  /** Who saw it: I did; whether others did, only the logs can show. */
  who: string;
  /** Who saw it: I did, and a relay shows it to its own visitors. */
  whoRelayed(relay: string): string;
  /** Acquired: pages were shown in my browser; `saved` is the sentence on downloads, or that nothing was recorded. */
  shown(saved: string): string;
  /** Where no such details were counted: what I saw, and what was shown, is the page alone. */
  page: { who: string; shown(saved: string): string };
  /** Mitigated: the software kept none of it, this message holds none. */
  mitigated: string;
  /** Mitigated: I have tried to have it closed, with `exactly 2 attempts, the first on … and the last on …`. */
  told(attempts: string): string;
}

/** Attempts to reach somebody. */
export interface AttemptWords {
  channels: Readonly<Record<Contact['channel'], string>>;
  outcomes: Readonly<Record<Attempt['outcome'], string>>;
  /** `- 12 February 2026, 10:02:11 UTC, phone, Harbor Imaging: no answer`. */
  line(at: string, channel: string, to: string, outcome: string): string;
  /** In brackets behind a number of attempts: `exactly 2 attempts, from 12 February 2026 to 19 March 2026`. */
  between(attempts: string, first: string, last: string): string;
  /** The same for one, or for several on one day. */
  on(attempts: string, day: string): string;
  /** A sentence: nobody was written to first, for this reason. */
  reason(reason: string): string;
}

/** Whom it is about, and who writes. */
export interface PeopleWords {
  /** `Hello Harbor Imaging,`; without a party just the greeting. */
  greeting(party: string | null): string;
  /** `whoever runs fax.example.org, perhaps Harbor Imaging`: the names (`list`, may be empty) that the reporter let in. */
  runner(host: string, list: string): string;
  /** That whatever was saved is deleted, on a day that the reporter fills in: `{{day-of-deletion}}` stands in it. */
  deleted: string;
  /** Nothing was saved, so there is nothing to delete, as far as the record goes. */
  nothingToDelete: string;
  /** Fingerprint of the OpenPGP key. */
  key(fingerprint: string): string;
}
