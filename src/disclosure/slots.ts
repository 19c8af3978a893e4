import { claimOf, countBound } from './claim';
import { maskedPath, withoutPort, withPort } from './place';
import { ownWords, plain } from './plain';
import { proofCardText } from './proof-card';
import { remediationFor } from './remediation';
import { accessOf, accessSentence, softwareLines } from './say/access';
import { list, moment } from './say/amounts';
import { assessmentSlots } from './say/assessment';
import { attemptLines, attemptSpan } from './say/attempts';
import { coverageLine, dataLines, individualsLine, kindGroups } from './say/data';
import { exposureLine } from './say/facts';
import { beganLate, logLinesOf, visitLines } from './say/visit';
import type { LetterRequest, Slots } from './types';
import type { Words } from './words/types';

/** What a first contact may say: no path, no port, no count of what lies there. */
export function firstContactSlots(request: LetterRequest, words: Words): Slots {
  const { report, profile, host, contact, owner, attempts, reason = '' } = request;
  const claim = claimOf(report);
  const access = accessOf(report);
  const relay = report.relay ? plain(report.relay.name) : null;
  const at = withoutPort(host);
  const names = list(words, [...new Set(owner.map(({ value }) => plain(value, 100)).filter(Boolean))].slice(0, 10));
  return {
    greeting: words.people.greeting(plain(contact?.party ?? '', 80) || null),
    name: plain(profile.name),
    organisation: plain(profile.organisation),
    email: plain(profile.email),
    phone: plain(profile.phone),
    key: profile.key && words.people.key(plain(profile.key)),
    reference: plain(request.reference),
    host: at,
    page: relay === null ? words.page.at(at || '{{host}}') : words.page.relayed(relay, at || '{{host}}'),
    'access-log': relay === null ? words.page.accessLog : '',
    time: moment(words, report.scannedAt),
    topic: words.page.topics[claim][access.credentials === 'none' ? 'open' : 'seen'],
    seen: words.page.seen[claim],
    access: relay === null ? accessSentence(words, access) : words.page.shownBy(relay),
    kinds: kindGroups(words, report),
    caveats: [...new Set(report.verdict.lowered.map(({ code }) => code))]
      .map(code => (Object.hasOwn(words.page.caveats, code) ? words.page.caveats[code] : ''))
      .filter(Boolean)
      .join(' '),
    runner: words.people.runner(at || '{{host}}', names),
    organisations: names,
    attempts: attemptLines(words, attempts),
    span: attemptSpan(words, attempts),
    deletion: deletionOf(request, words),
    reason: attempts.length === 0 && reason.trim() !== '' ? words.attempts.reason(ownWords(reason)) : '',
  };
}

/** What a letter to a confirmed contact may say as well. */
export function fullSlots(request: LetterRequest, words: Words): Slots {
  const { report, host, ledger, added, law } = request;
  const bound = countBound(report);
  const access = accessOf(report);
  const path = report.relay ? '' : maskedPath(report.url);
  const { close, verify } = remediationFor(words.language, report.exposures);
  return {
    ...firstContactSlots(request, words),
    ...assessmentSlots(request, words),
    'host-and-port': report.relay ? plain(host) : withPort(host, report.url),
    path: path.includes('*') ? words.page.masked(path) : path,
    'network-address': plain(access.address ?? ''),
    status: access.status === null ? '' : String(access.status),
    weakness: access.credentials === 'none' ? words.access.weakness : '',
    exposures: report.exposures.map(exposure => exposureLine(words, exposure, bound)).join('\n- '),
    data: dataLines(words, report),
    individuals: individualsLine(words, report),
    coverage: coverageLine(words, report),
    visit: visitLines(words, ledger, report),
    software: softwareLines(words, request),
    added: added
      .map(line => ownWords(line))
      .filter(Boolean)
      .map(line => `- ${line}`)
      .join('\n'),
    'proof-card': proofCardText(report, words.language),
    'log-lines': report.relay ? '' : logLinesOf(words, ledger),
    law: law === 'none' ? '' : words.laws[law],
    'close-if': access.credentials === 'none' ? '' : words.access.closeIf,
    close,
    verify,
  };
}

/** What there was to delete is known from the ledger and the reporter's own lines; that it was deleted, from nobody else. */
function deletionOf({ report, ledger, added }: LetterRequest, { people }: Words): string {
  const isWhole = ledger !== null && !beganLate(ledger, report.scannedAt);
  const isNothing = isWhole && ledger.downloads.length === 0 && added.length === 0;
  return isNothing ? people.nothingToDelete : people.deleted;
}
