import type { Sentence } from '../../../detect';
import { scanSaved } from '../../../parsed';
import { hostOf, problemOf } from '../answer-problem';
import { contactsOf, movedTo } from '../page/contacts';
import { factsOf } from '../page/facts';
import { pagesToRead, vendorOf } from '../page/links';
import { readPage } from '../page/read-page';
import { isTangled } from '../page/tangled';
import { say } from '../say';
import { asksHost, inAddress, isSameHost, ownHosts } from '../subject';
import type { Answer, Ask, Reading, Source, Step, Subject } from '../types';

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
    const own = [stepFor('host', subject)].filter(({ url }) => !isLeak(url, subject));
    const isSame = registrable === null || isSameHost(host, registrable);
    return isSame || platform !== null ? own : [...own, stepFor('domain', subject)];
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
    to: asksHost(host, subject),
    reveals: say(what === 'host' ? 'reveals-pages-to-host' : 'reveals-pages-to-domain', { host }),
    requests: 4,
    isTicked: true,
  };
}

/** Whether the first page is what lies open: a store lists itself there. Nobody needs to open that again. */
function isLeak(url: string | null, { report }: Subject): boolean {
  if (report.exposures.some(({ kind }) => kind === 'object-storage')) return true;
  return report.url === url && (report.exposures.length > 0 || report.records.person > 0);
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
  const found = factsOf(page, { country: subject.country, isContactPage: isLinked, holdsPeople });
  const vendor = isLinked || holdsPeople ? null : vendorOf(page, answer.finalUrl, subject);
  const contacts = contactsOf(found, vendor, { host, subject, holdsPeople, now });
  const pages = isLinked || holdsPeople ? [] : pagesToRead(page, answer.finalUrl, subject);
  const isNothing = !isLinked && contacts.length === 0 && pages.length === 0;
  const remarks = [
    ...(holdsPeople ? [say('home-page-people', { host })] : []),
    ...(isNothing ? [say('home-page-nothing', { host })] : []),
    ...(answer.isCut ? [say('home-page-cut', { host })] : []),
  ];
  return { contacts, next: pages.map(url => ask(url, 'linked', subject)), remarks };
}
