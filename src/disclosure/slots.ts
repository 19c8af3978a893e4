import { claimOf, countBound } from './claim';
import { maskedPath, withoutPort, withPort } from './place';
import { plain } from './plain';
import { remediationFor } from './remediation';
import type { LetterRequest, Slots } from './types';
import type { Words } from './words/types';

/** What a first contact may say: no path, no port, no count. */
export function firstContactSlots({ report, profile, reference, host }: LetterRequest, words: Words): Slots {
  const claim = claimOf(report);
  return {
    name: plain(profile.name),
    organisation: plain(profile.organisation),
    email: plain(profile.email),
    phone: plain(profile.phone),
    reference: plain(reference),
    host: withoutPort(host),
    time: words.time(report.scannedAt),
    topic: words.topic(claim, report.access),
    seen: words.seen(claim),
    access: words.access(report.access),
    kinds: words.kinds(report),
    caveats: words.caveats(report),
  };
}

/** What a letter to a confirmed contact may say as well. */
export function fullSlots(request: LetterRequest, words: Words): Slots {
  const { report, host } = request;
  const bound = countBound(report);
  const path = maskedPath(report.url);
  const { close, verify } = remediationFor(words.language, report.exposures);
  return {
    ...firstContactSlots(request, words),
    'host-and-port': withPort(host, report.url),
    path: path && words.path(path),
    'network-address': plain(report.access.address ?? ''),
    status: report.access.status === null ? '' : String(report.access.status),
    exposures: report.exposures.map(exposure => words.exposure(exposure, bound)).join('\n- '),
    data: words.data(report, bound),
    individuals: words.individuals(report),
    coverage: words.coverage(report.coverage),
    'not-done': words.notDone(report.access),
    'close-if': words.closeIf(report.access),
    close,
    verify,
  };
}
