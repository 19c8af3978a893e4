import { type Access, type Findings, join, judge, notScanned, type Report } from '../../detect';
import type { TabReports } from '../../storage';
import { unreadReason } from '../content-types';
import { settleDocuments } from './documents';
import { recordDownloads } from './downloads';
import { accessOf, accessOfTab, requestOf } from './evidence';
import { limit } from './size';
import type { Tab } from './tab';

/** Makes the reports of all frames and of the tab anew from what is known now; the same object where nothing changed. */
export function settle(before: Tab, now: string): Tab {
  const tab = recordDownloads(settleDocuments(before), now);
  const told = { ...tab.reports?.frames, ...unreadable(tab, now) };
  const { document } = tab.state;
  if (document === null || Object.keys(told).length === 0)
    return tab.reports === null ? tab : { ...tab, reports: null };
  const frames: Record<string, Report> = {};
  for (const [frame, findings] of Object.entries(told)) {
    const { document: key, isRestored } = tab.state.frames[frame] ?? { document: document.key, isRestored: false };
    frames[frame] = judged(findings, accessOf(tab.state, key, isRestored), hasEnded(tab, key));
  }
  const { 0: own, ...others } = told;
  const all = join([own ?? awaited(document.url, now), ...Object.values(others)]);
  const isFinal = Object.values(frames).every(report => report.final) && own !== undefined;
  const top = judged(limit({ ...all, url: document.url }), accessOfTab(tab.state, told), isFinal);
  return isSame(tab.reports, { top, frames }) ? tab : { ...tab, reports: { top, frames } };
}

/** What stands for the tab's own document where it is known that nobody can read it. */
function unreadable({ state, reports }: Tab, now: string): Readonly<Record<string, Findings>> {
  if (state.document === null) return {};
  const { key, unread, url } = state.document;
  const request = requestOf(state, key);
  const reason = unread ?? (request?.answer == null ? null : unreadReason(request.answer.contentType));
  if (reason !== null) return { 0: { ...notScanned('', reason, reports?.frames[0]?.scannedAt ?? now), url } };
  if (request?.stream === 'failed') return { 0: { ...notScanned('', 'error', now), url } };
  return request?.stream === 'reading' && reports?.frames[0] === undefined ? { 0: awaited(url, now) } : {};
}

/** A page that has not reported yet. */
const awaited = (url: string, now: string): Findings => ({
  ...notScanned('', 'loading', now),
  url,
  coverage: { state: 'scanning', reason: null, scanned: 0, of: 0 },
});

function judged(findings: Findings, access: Access, hasEvidence: boolean): Report {
  const final = hasEvidence && findings.coverage.state !== 'scanning';
  return limit({ ...findings, final, access, verdict: judge(findings, access) });
}

/** A request that was never seen has nothing more to say. */
const hasEnded = ({ state }: Tab, document: string): boolean => requestOf(state, document)?.hasEnded ?? true;

const isSame = (before: TabReports | null, after: TabReports): boolean =>
  before !== null && JSON.stringify(before) === JSON.stringify(after);
