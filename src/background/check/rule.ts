import { type Access, type Check, type CheckAnswer, type Findings, judge, type Level } from '../../detect';
import type { TabCheck } from '../../storage';

type Proof = Pick<Access, 'credentials' | 'basis'>;
const open: Proof = { credentials: 'none', basis: 'checked' };
const unsure: Proof = { credentials: 'unknown', basis: 'checked' };

/**
 * What an answer without credentials changes, by what was observed before. All other answers change nothing.
 *
 * - `same` outdoes every credential that was seen: whatever they were, they were not needed.
 * - `refused` after cookies or a log-in is what one expects: they stay. After none it contradicts: something that is not
 *   seen let the page through (a client certificate, the kind of request), or the door was shut meanwhile. Neither
 *   "none" nor a credential was observed then, so it is `unknown`, with a reason of its own.
 * - `nothing` and `less` are no refusal: scripts may fetch what a page shows, and that is not asked for again.
 */
export const afterCheck: Readonly<Record<Access['credentials'], Partial<Record<CheckAnswer, Proof>>>> = {
  none: { same: open, refused: unsure },
  unknown: { same: open, refused: unsure },
  cookies: { same: open },
  authorization: { same: open },
};

/** The access to a page as it was observed, with what a check of its address proves. */
export const withCheck = (observed: Access, check: Check): Access => ({
  ...observed,
  ...afterCheck[observed.credentials][check.answer],
  check,
});

/** What is told of a check, compared with what the page shows by now. */
export function checkOf(kept: TabCheck, page: Findings): Check {
  const { at, status, bytes, level, requests } = kept;
  return { at, answer: answerOf(kept, page), status, bytes, level, requests };
}

/**
 * Whether an answer shows what the page shows: at least as much weight, and under `medium` the same things open. The
 * part that was read need not hold 500 people or every kind of number: `high` and `critical` are one here.
 */
function answerOf(check: TabCheck, page: Findings): CheckAnswer {
  if (check.end !== 'answered') return check.end;
  const [shown, answered] = [rank(weightOf(page)), rank(check.weight)];
  if (answered === 0) return 'nothing';
  if (answered < shown) return 'less';
  const isAlike = answered >= rank('medium') || page.exposures.every(({ kind }) => check.kinds.includes(kind));
  return isAlike ? 'same' : 'less';
}

/** The level of what was found, before anything lowers it. */
export function weightOf(findings: Findings): Level {
  const { level, lowered } = judge(findings, { credentials: 'none', basis: 'observed', status: null, address: null });
  return lowered[0]?.from ?? level;
}

const ranks: Readonly<Record<Level, number>> = { none: 0, 'not-scanned': 0, low: 1, medium: 2, high: 3, critical: 3 };
const rank = (level: Level): number => ranks[level];
