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

/** Takes what a frame reported; `settle` judges it and makes the tab's report of it. */
export function tell(tab: Tab, { frame, document, isRestored, findings }: Told): Tab {
  const { [frame]: before, ...others } = tab.reports?.frames ?? {};
  const isTold = tab.state.frames[frame]?.document === document;
  const state = { ...tab.state, frames: { ...tab.state.frames, [frame]: { document, isRestored } } };
  const report = unjudged(limit(findings));
  const top = tab.reports?.top ?? report;
  if (frame === 0 || hasRoom(others, report)) {
    return { ...tab, state, reports: { top, frames: { ...others, [frame]: report } } };
  }
  // Frames beyond the limit are counted once, when they have been read.
  const isCounted = isTold && before === undefined;
  if (isCounted || findings.coverage.state === 'scanning' || isCrowded(tab)) return tab;
  const sum = others[joined] === undefined ? findings : join([others[joined], findings]);
  return { ...tab, state, reports: { top, frames: { ...others, [joined]: unjudged(limit(sum)) } } };
}

/** What was found, before it is judged. */
export const unjudged = (findings: Findings): Report => ({
  ...findings,
  final: false,
  access: { credentials: 'unknown', basis: 'observed', status: null, address: null },
  verdict: { level: 'none', reasons: [], lowered: [] },
});

/** A verdict without a reason costs nothing to reach again. */
export const isJudged = (findings: Findings | Report): findings is Report =>
  'verdict' in findings && findings.verdict.reasons.length > 0;

function hasRoom(others: Readonly<Record<string, Report>>, report: Report): boolean {
  if (Object.keys(others).length >= mostFrames) return false;
  return sizeOf(others) + sizeOf(report) <= mostBytes;
}

/** Nobody reads so many frames; only their being counted twice is kept from. */
const isCrowded = ({ state }: Tab): boolean => Object.keys(state.frames).length >= 500;
