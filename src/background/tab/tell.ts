import { type Findings, join, type Report } from '../../detect';
import { limit, sizeOf } from './size';
import type { Tab } from './tab';

const mostFrames = 50;
/** All frames of a tab together, in bytes: a few hostile tabs must not fill the session's store. */
const mostBytes = 200_000;
const joined = 'joined';

/** A report as it came in: from the content script of a frame, or from the stream reader. */
export interface Told {
  frame: number;
  document: string;
  isRestored: boolean;
  findings: Findings;
}

/** Takes what a frame reported; `settle` makes the tab's report of it. */
export function tell(tab: Tab, { frame, document, isRestored, findings }: Told): Tab {
  const frames = tab.reports?.frames ?? {};
  const isKnown = frames[frame] !== undefined;
  const isTold = tab.state.frames[frame]?.document === document;
  const state = { ...tab.state, frames: { ...tab.state.frames, [frame]: { document, isRestored } } };
  const report = unjudged(limit(findings));
  const before = tab.reports ?? { top: report, frames: {} };
  if (isKnown || frame === 0 || hasRoom(frames, report)) {
    return { ...tab, state, reports: { ...before, frames: { ...frames, [frame]: report } } };
  }
  // Frames beyond the limit are counted once, when they have been read.
  if (isTold || findings.coverage.state === 'scanning') return tab;
  const sum = frames[joined] === undefined ? findings : join([frames[joined], findings]);
  return { ...tab, state, reports: { ...before, frames: { ...frames, [joined]: unjudged(limit(sum)) } } };
}

const unjudged = (findings: Findings): Report => ({
  ...findings,
  final: false,
  access: { credentials: 'unknown', basis: 'observed', status: null, address: null },
  verdict: { level: 'none', reasons: [], lowered: [] },
});

function hasRoom(frames: Readonly<Record<string, Report>>, report: Report): boolean {
  if (Object.keys(frames).length >= mostFrames) return false;
  return sizeOf(frames) + sizeOf(report) <= mostBytes;
}
