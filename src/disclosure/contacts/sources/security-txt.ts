import type { Sentence } from '../../../detect';
import { hostOf, problemOf } from '../answer-problem';
import { contactOf } from '../contact';
import { lineOf } from '../contact-line';
import { siteOf } from '../platforms';
import { say } from '../say';
import { LIMITS, readSecurityTxt, type SecurityTxt } from '../security-txt';
import { asksHost, inAddress, isOwnHost, isSameHost, ownHosts } from '../subject';
import type { Answer, Ask, Contact, Reading, Source, Step, Subject } from '../types';

const PATH = '/.well-known/security.txt';
/** Where it stood before the RFC; asked where the first place has none. */
const LEGACY = '/security.txt';

/**
 * The file in which a site says whom to tell of a hole: https://www.rfc-editor.org/rfc/rfc9116. It speaks for its own
 * host alone, and a host that was broken into may have had it changed: never more than a hint.
 */
export default {
  kind: 'security-txt',

  steps(subject) {
    if (subject.host === '') return [];
    const own = stepFor(subject, 'host', subject.host);
    const { registrable, platform, host } = subject;
    if (registrable === null || registrable === host || platform !== null) return [own];
    return [own, stepFor(subject, 'domain', registrable)];
  },

  begin: (step, subject) => [ask(`${originOf(step, subject)}${PATH}`, 'well-known', subject)],

  read(step, asked, answer, subject, _heard, now) {
    const host = hostOf(answer.url);
    if (answer.isCut) return told([say('security-txt-too-large', { host })]);
    if (isMissing(answer)) {
      if (asked.stage === 'legacy') return told([say('security-txt-none', { host })]);
      return { ...told([]), next: [ask(`${originOf(step, subject)}${LEGACY}`, 'legacy', subject)] };
    }
    const problem = problemOf(answer, host, PATH);
    if (problem !== null) return told([problem]);
    const file = readSecurityTxt(answer.body);
    if (file === 'too-large') return told([say('security-txt-too-large', { host })]);
    if (file === 'no-file') return told([say('security-txt-no-file', { host })]);
    return readingOf(file, answer, subject, now);
  },

  known: () => [],
} satisfies Source;

function stepFor(subject: Subject, what: 'host' | 'domain', host: string): Step {
  const origin = what === 'host' ? originOfHost(subject) : `https://${host}`;
  return {
    id: `security-txt:${what}`,
    source: 'security-txt',
    url: `${origin}${PATH}`,
    to: asksHost(host, subject),
    reveals: say(what === 'host' ? 'reveals-to-host' : 'reveals-to-domain', { host }),
    // Each of the two places may send on to `www.`.
    requests: 4,
    isTicked: true,
  };
}

/** Over https always, as the RFC wants it; with the port of the page where that was https as well. */
const originOfHost = ({ host, scheme, port }: Subject): string =>
  `https://${inAddress(host)}${scheme === 'https' && port !== '' ? `:${port}` : ''}`;

const originOf = (step: Step, subject: Subject): string =>
  step.id === 'security-txt:domain' ? `https://${subject.registrable}` : originOfHost(subject);

const ask = (url: string, stage: string, subject: Subject): Ask => ({
  url,
  accept: 'text/plain',
  stage,
  limit: LIMITS.bytes,
  mayRedirectTo: ownHosts(subject),
});

const isMissing = ({ problem, refusedRedirect, status }: Answer): boolean =>
  problem === null && refusedRedirect === null && (status === 404 || status === 410);

const told = (remarks: readonly Sentence[]): Reading => ({ contacts: [], next: [], remarks });

function readingOf(file: SecurityTxt, answer: Answer, subject: Subject, now: string): Reading {
  const host = hostOf(answer.finalUrl);
  const ofFile = file.faults.map(fault => say(`security-txt-${fault}`, { host }));
  const canonical = canonicalOf(file, answer);
  if (canonical === 'foreign') {
    return told([say('security-txt-foreign', { host, other: hostOf(file.canonical[0] ?? '') }), ...ofFile]);
  }
  const remarks: Sentence[] = [say('security-txt-unverified')];
  if (!isSameHost(host, subject.host)) remarks.push(say('security-txt-other-host', { host, subject: subject.host }));
  if (hostOf(answer.url) !== host) remarks.push(say('security-txt-redirected', { from: hostOf(answer.url), host }));
  if (file.expires !== null && file.expires < Date.parse(now)) {
    remarks.push(say('security-txt-expired', { date: new Date(file.expires).toISOString().slice(0, 10) }));
  }
  if (canonical === 'other') remarks.push(say('security-txt-canonical', { host }));
  if (file.isSigned) remarks.push(say('security-txt-signed'));
  if (file.languages.length > 0) remarks.push(say('security-txt-languages', { languages: file.languages.join(', ') }));
  const contacts = file.contacts.flatMap(uri => contactIn(uri, { subject, host, now, remarks, file }));
  const isEmpty = contacts.length === 0 && !file.faults.includes('no-contact');
  return { contacts, next: [], remarks: isEmpty ? [...ofFile, say('security-txt-no-contact', { host })] : ofFile };
}

/**
 * Whether the file says that it stands where it was found: `foreign` where it belongs to somebody else and was copied,
 * `other` where it is of another host of the same owner.
 */
function canonicalOf({ canonical }: SecurityTxt, answer: Answer): 'own' | 'other' | 'foreign' {
  const found = [answer.url, answer.finalUrl].map(url => new URL(url).href);
  if (canonical.length === 0 || canonical.some(url => found.includes(new URL(url).href))) return 'own';
  const site = siteOf(hostOf(answer.finalUrl));
  return canonical.some(url => siteOf(hostOf(url)) === site) ? 'other' : 'foreign';
}

interface From {
  subject: Subject;
  host: string;
  now: string;
  remarks: readonly Sentence[];
  file: SecurityTxt;
}

function contactIn(uri: string, { subject, host, now, remarks, file }: From): Contact[] {
  const line = lineOf(uri, subject.country);
  if (line === null) return [];
  const other = line.at === null || isOwnHost(line.at, subject) ? null : line.at;
  const { channel, value } = line;
  const contact = contactOf({
    // Platforms serve one file for all their tenants: RFC 9116, section 5.6.
    role: other !== null && subject.platform !== null ? 'host' : 'owner',
    channel,
    value,
    party: null,
    source: 'security-txt',
    said: host,
    at: now,
    trust: 'possible',
    remarks: other === null ? remarks : [...remarks, say('contact-elsewhere', { host: other })],
  });
  return [channel === 'email' && file.encryption.length > 0 ? { ...contact, encryption: file.encryption } : contact];
}
