import {
  type Access,
  type Check,
  type Findings,
  join,
  judge,
  nameProducts,
  notScanned,
  type OwnerClue,
  type Report,
  relayOf,
  unreadReason,
} from '../../detect';
import type { TabReports } from '../../storage';
import { checkOf, withCheck } from '../check/rule';
import { isAlike } from './alike';
import { settleDocuments } from './documents';
import { recordDownloads } from './downloads';
import { accessOf, accessOfTab, holdsAny, requestOf } from './evidence';
import { limit } from './size';
import type { Tab } from './tab';
import { isJudged } from './tell';

/** Makes the reports of all frames and of the tab anew from what is known now; the same object where nothing changed. */
export function settle(before: Tab, now: string): Tab {
  const tab = recordDownloads(settleDocuments(before), now);
  const told = withProducts(tab, { ...tab.reports?.frames, ...unreadable(tab, now) });
  const { document } = tab.state;
  if (document === null || Object.keys(told).length === 0) return withReports(tab, null);
  const check = told[0] && tab.check && checkOf(tab.check, told[0]);
  const frames: Record<string, Report> = {};
  for (const [frame, findings] of Object.entries(told)) {
    const { document: key, isRestored } = tab.state.frames[frame] ?? { document: document.key, isRestored: false };
    const observed = accessOf(tab.state, key, isRestored);
    const access = frame === '0' && check ? withCheck(observed, check) : observed;
    frames[frame] = judged(findings, access, hasEnded(tab, key));
  }
  const isFinal = frames[0] !== undefined && Object.values(frames).every(report => report.final);
  const observed = accessOfTab(tab.state, told);
  const access = check ? accessOfChecked(observed, check, told) : observed;
  const { certificate = [] } = requestOf(tab.state, document.key) ?? {};
  if (
    isCurrent(tab.reports, frames) &&
    tab.reports.top.url === document.url &&
    isTold(tab.reports.top, certificate) &&
    judged(tab.reports.top, access, isFinal) === tab.reports.top
  )
    return tab;
  const { 0: own = awaited(document.url, now), ...others } = told;
  const all = join([own, ...Object.values(others)]);
  // A page that could not be read is a relay by its address, though its masked one does not say whose.
  const relay = all.relay ?? relayOf(document.url);
  const owner = holdsAny(all) && relay === null ? [...all.owner, ...certificate] : all.owner;
  const top = limit({ ...all, owner, relay, url: document.url });
  return withReports(tab, { top: judged(top, access, isFinal), frames });
}

/** Products that only the headers of a frame's answer name. */
function withProducts({ state }: Tab, told: Readonly<Record<string, Findings>>): Readonly<Record<string, Findings>> {
  const named = Object.entries(told).map(([frame, findings]) => {
    const { document } = state.frames[frame] ?? {};
    const { served = [] } = (document && requestOf(state, document)?.answer) || {};
    return [frame, nameProducts(findings, served)];
  });
  return Object.fromEntries(named);
}

/** Whether a report tells of a certificate, or has nothing that it could belong to: that of a relay is its own. */
const isTold = (report: Report, certificate: readonly OwnerClue[]): boolean =>
  certificate.length === 0 ||
  report.relay !== null ||
  !holdsAny(report) ||
  report.owner.some(({ kind }) => kind === 'certificate');

/** No frame was asked for: where one holds something, a check of the tab's address proves nothing of it. */
function accessOfChecked(observed: Access, check: Check, told: Readonly<Record<string, Findings>>): Access {
  const isInFrame = Object.entries(told).some(([frame, findings]) => frame !== '0' && holdsAny(findings));
  return isInFrame ? { ...observed, check } : withCheck(observed, check);
}

/** What stands for the tab's own document where it is known that nobody can read it. */
function unreadable({ state, reports }: Tab, now: string): Readonly<Record<string, Findings>> {
  if (state.document === null) return {};
  const { key, unread, url } = state.document;
  const request = requestOf(state, key);
  const reason = unread ?? (request?.answer == null ? null : unreadReason(request.answer.contentType));
  const before = reports?.frames[0];
  if (reason !== null && before?.coverage.reason !== reason) return { 0: { ...notScanned('', reason, now), url } };
  const isTold = before !== undefined && before.coverage.state !== 'scanning';
  const isLost = request?.stream === 'failed' || (request?.hasFailed && request.answer !== null);
  if (isLost && !isTold) return { 0: { ...notScanned('', 'error', now), url } };
  return request?.stream === 'reading' && before === undefined ? { 0: awaited(url, now) } : {};
}

/** A page that has not reported yet. */
const awaited = (url: string, now: string): Findings => ({
  ...notScanned('', 'loading', now),
  url,
  coverage: { state: 'scanning', reason: null, scanned: 0, of: 0 },
});

/** The same object where it was judged so before. */
function judged(findings: Findings | Report, access: Access, hasEvidence: boolean): Report {
  const final = hasEvidence && findings.coverage.state !== 'scanning';
  if (isJudged(findings) && findings.final === final && isAlike(findings.access, access)) return findings;
  return limit({ ...findings, final, access, verdict: judge(findings, access) });
}

/** A request that was never seen has nothing more to say. */
const hasEnded = ({ state }: Tab, document: string): boolean => requestOf(state, document)?.hasEnded ?? true;

const isCurrent = (reports: TabReports | null, frames: TabReports['frames']): reports is TabReports =>
  reports !== null && Object.entries(frames).every(([frame, report]) => reports.frames[frame] === report);

const withReports = (tab: Tab, reports: TabReports | null): Tab =>
  isAlike(tab.reports, reports) ? tab : { ...tab, reports };
