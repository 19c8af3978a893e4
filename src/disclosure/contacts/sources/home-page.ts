import type { Sentence } from '../../../detect';
import { scanSaved } from '../../../parsed';
import { hostOf, problemOf } from '../answer-problem';
import { contactOf } from '../contact';
import { type Fact, factsOf } from '../page/facts';
import { namesNobody, pagesToRead, vendorOf } from '../page/links';
import { isTangled, readPage } from '../page/read-page';
import { isUnder } from '../platforms';
import { say } from '../say';
import { inAddress, isOwnHost, ownHosts } from '../subject';
import type { Answer, Ask, Contact, Reading, Source, Step, Subject } from '../types';

/** Bytes of a page that are read. */
const LIMIT = 524_288;

/**
 * What a site says of itself: its first page, and at most two more that are linked there. A practice in the United
 * States that has a site must post its notice of privacy practices there, with an office and its number: 45 CFR
 * 164.520(b)(1)(vii).
 */
export default {
  kind: 'home-page',

  steps(subject) {
    const { host, registrable, platform } = subject;
    if (host === '') return [];
    const own = stepFor('host', subject);
    const isSame = registrable === null || host === registrable || host === `www.${registrable}`;
    return isSame || platform !== null ? [own] : [own, stepFor('domain', subject)];
  },

  begin: (step, subject) => [ask(step.url ?? '', 'first', subject)],

  read(_step, asked, answer, subject, _heard, now) {
    const host = hostOf(answer.url);
    const insecure = answer.url.replace(/^https:/, 'http:');
    const isUnreached =
      answer.problem === 'network' || answer.problem === 'certificate' || answer.problem === 'timeout';
    if (isUnreached && asked.stage === 'first' && insecure !== answer.url) {
      return { contacts: [], next: [ask(insecure, 'insecure', subject)], remarks: [] };
    }
    const problem = problemOf(
      { ...answer, isCut: false },
      host,
      asked.stage === 'linked' ? new URL(answer.url).pathname : '/',
    );
    if (problem !== null) return { contacts: movedTo(answer, subject, now), next: [], remarks: [problem] };
    if (!/html/.test(answer.contentType) && !/^\s*<(?:!doctype html|html)/i.test(answer.body)) {
      return asked.stage === 'linked' ? told([]) : told([say('home-page-no-page', { host })]);
    }
    if (isTangled(answer.body)) return told([say('home-page-tangled', { host })]);
    return readingOf(asked, answer, subject, now);
  },

  known: () => [],
} satisfies Source;

function stepFor(what: 'host' | 'domain', subject: Subject): Step {
  const host = what === 'domain' ? subject.registrable! : subject.host;
  // The first page of an unusual port is what lies open there.
  const scheme = what === 'host' && subject.port === '' ? subject.scheme : 'https';
  return {
    id: `home-page:${what}`,
    source: 'home-page',
    url: `${scheme}://${inAddress(host)}/`,
    to: say('asks-host', { host }),
    reveals: say(what === 'host' ? 'reveals-pages-to-host' : 'reveals-pages-to-domain', { host }),
    requests: 4,
    isTicked: true,
  };
}

const ask = (url: string, stage: string, subject: Subject): Ask => ({
  url,
  accept: 'text/html',
  stage,
  limit: LIMIT,
  mayRedirectTo: ownHosts(subject),
});

const told = (remarks: readonly Sentence[]): Reading => ({ contacts: [], next: [], remarks });

function readingOf(asked: Ask, answer: Answer, subject: Subject, now: string): Reading {
  const host = hostOf(answer.finalUrl);
  const isLinked = asked.stage === 'linked';
  const page = readPage(answer.body);
  const { records } = scanSaved({ url: answer.finalUrl, contentType: 'text/html', body: answer.body });
  const holdsPeople = records.person > 0;
  const { organisation, facts } = factsOf(page, { country: subject.country, isContactPage: isLinked, holdsPeople });
  const remarks = host === subject.host ? [] : [say('home-page-other-host', { host, subject: subject.host })];
  const own = facts
    .filter(({ channel, value }) => channel !== 'email' || !isOfPlatform(value, subject))
    .map(fact => contactFrom(fact, { organisation, host, subject, remarks, holdsPeople, now }));
  const named = organisation === null || own.length > 0 ? [] : [nameOnly(organisation, host, remarks, now)];
  const vendor = isLinked || holdsPeople ? null : vendorOf(page, answer.finalUrl, subject);
  const contacts = [...own, ...named, ...(vendor === null ? [] : [vendorFrom(vendor, host, now)])];
  const next =
    isLinked || holdsPeople ? [] : pagesToRead(page, answer.finalUrl, subject).map(url => ask(url, 'linked', subject));
  return {
    contacts,
    next,
    remarks: remarksOf({
      holdsPeople,
      isLinked,
      isEmpty: contacts.length === 0 && next.length === 0,
      isCut: answer.isCut,
      host,
    }),
  };
}

function remarksOf({
  holdsPeople,
  isLinked,
  isEmpty,
  isCut,
  host,
}: {
  holdsPeople: boolean;
  isLinked: boolean;
  isEmpty: boolean;
  isCut: boolean;
  host: string;
}): Sentence[] {
  return [
    ...(holdsPeople ? [say('home-page-people', { host })] : []),
    ...(isEmpty && !isLinked ? [say('home-page-nothing', { host })] : []),
    ...(isCut ? [say('home-page-cut', { host })] : []),
  ];
}

interface From {
  organisation: string | null;
  host: string;
  subject: Subject;
  remarks: readonly Sentence[];
  holdsPeople: boolean;
  now: string;
}

function contactFrom(
  { channel, value, isPlaced, isOffice }: Fact,
  { organisation, host, subject, remarks, holdsPeople, now }: From,
): Contact {
  const at = channel === 'email' ? value.slice(value.lastIndexOf('@') + 1) : null;
  const elsewhere = at === null || isOwnHost(at, subject) ? [] : [say('contact-elsewhere', { host: at })];
  return contactOf({
    role: 'owner',
    channel,
    value,
    party: isOffice ? ['Privacy Officer', organisation].filter(Boolean).join(', ') : organisation,
    source: 'home-page',
    said: host,
    at: now,
    trust: (isPlaced || isOffice) && !holdsPeople && elsewhere.length === 0 ? 'likely' : 'possible',
    remarks: [...(isOffice ? [say('home-page-office')] : []), ...remarks, ...elsewhere],
  });
}

const nameOnly = (organisation: string, host: string, remarks: readonly Sentence[], now: string): Contact =>
  contactOf({
    role: 'owner',
    channel: 'look-up',
    value: organisation,
    party: organisation,
    source: 'home-page',
    said: host,
    at: now,
    trust: 'possible',
    remarks: [say('home-page-name'), ...remarks],
  });

const vendorFrom = ({ host, name }: { host: string; name: string | null }, said: string, now: string): Contact =>
  contactOf({
    role: 'vendor',
    channel: 'look-up',
    value: host,
    party: name,
    source: 'home-page',
    said,
    at: now,
    trust: 'possible',
    remarks: [say('home-page-made-by')],
  });

/** A site that leads elsewhere names who took it over, or a seller of domains. */
function movedTo({ url, refusedRedirect }: Answer, subject: Subject, now: string): Contact[] {
  const host = hostOf(refusedRedirect ?? '').replace(/^www\./, '');
  if (host === '' || isOwnHost(host, subject) || !namesNobody(host)) return [];
  const said = hostOf(url);
  return [
    contactOf({
      role: 'owner',
      channel: 'look-up',
      value: host,
      party: null,
      source: 'home-page',
      said,
      at: now,
      trust: 'possible',
      remarks: [say('home-page-moved', { host: said, to: host })],
    }),
  ];
}

/** An address of the platform on a tenant’s page is not the tenant’s. */
const isOfPlatform = (email: string, { platform }: Subject): boolean =>
  platform !== null && isUnder(email.slice(email.lastIndexOf('@') + 1), platform);
