import type { Access, Report } from '../detect/types';
import { claimOf, countBound } from './claim';
import { maskedPath, withoutPort, withPort } from './place';
import { plain } from './plain';
import { remediationFor } from './remediation';
import type { LetterRequest, Slots } from './types';
import type { Words } from './words/types';

/** What a first contact may say: no path, no port, no count. */
export function firstContactSlots({ report, profile, reference, host }: LetterRequest, words: Words): Slots {
  const claim = claimOf(report);
  const access = accessOf(report);
  const relay = report.relay ? plain(report.relay.name) : null;
  const at = withoutPort(host);
  return {
    name: plain(profile.name),
    organisation: plain(profile.organisation),
    email: plain(profile.email),
    phone: plain(profile.phone),
    reference: plain(reference),
    host: at,
    page: words.page(at || '{{host}}', relay),
    'access-log': relay === null ? words.accessLog : '',
    time: words.time(report.scannedAt),
    topic: words.topic(claim, access),
    seen: words.seen(claim),
    access: relay === null ? words.access(access) : words.shownBy(relay),
    kinds: words.kinds(report),
    caveats: words.caveats(report),
  };
}

/** What a letter to a confirmed contact may say as well. */
export function fullSlots(request: LetterRequest, words: Words): Slots {
  const { report, host } = request;
  const bound = countBound(report);
  const access = accessOf(report);
  const path = report.relay ? '' : maskedPath(report.url);
  const { close, verify } = remediationFor(words.language, report.exposures);
  return {
    ...firstContactSlots(request, words),
    'host-and-port': report.relay ? plain(host) : withPort(host, report.url),
    path: path && words.path(path),
    'network-address': plain(access.address ?? ''),
    status: access.status === null ? '' : String(access.status),
    exposures: report.exposures.map(exposure => words.exposure(exposure, bound)).join('\n- '),
    data: words.data(report, bound),
    individuals: words.individuals(report),
    coverage: words.coverage(report.coverage),
    'not-done': words.notDone(access),
    'close-if': words.closeIf(access),
    close,
    verify,
  };
}

/** What the requests prove of the host. Those to a relay prove nothing of the host that it shows. */
const accessOf = ({ access, relay }: Report): Access =>
  relay ? { credentials: 'unknown', basis: 'observed', status: null, address: null } : access;
