import type { Check, CheckAnswer } from '../detect/types';
import { type Key, translate } from '../language';
import { clock, size } from '../language/amounts';
import type { CheckDone, CheckPlan } from '../messages/protocol';

type Possible = Extract<CheckPlan, { isPossible: true }>;

const ANSWERS: Record<CheckAnswer, Key> = {
  same: 'check_same',
  less: 'check_less',
  nothing: 'check_nothing',
  unread: 'check_unread',
  refused: 'check_refused',
  redirected: 'check_redirected',
  failed: 'check_failed',
  offline: 'check_offline',
  certificate: 'check_certificate',
  timeout: 'check_timeout',
  network: 'check_network',
};
/** What can't be checked, and what came of a check that left nothing in the report. */
const REFUSALS: Record<Exclude<CheckDone, 'done'> | Extract<CheckPlan, { isPossible: false }>['reason'], Key> = {
  moved: 'check_moved',
  busy: 'check_busy',
  gone: 'check_moved',
  'not-web': 'check_not_web',
  'no-permission': 'check_no_permission',
};

/** What came of the last check: `Checked at 10:02: it opens without credentials, 64.0 KB read.` */
export function checkSentence({ at, answer, status, bytes }: Check): string {
  const values = { time: clock(at), status: status === null ? '' : String(status), size: size(bytes) };
  return translate(ANSWERS[answer], values);
}

/** Why there was no check. */
export const refusalSentence = (why: keyof typeof REFUSALS): string => translate(REFUSALS[why]);

/** What the request gives away and what it doesn't, a sentence each. */
export const planSentences = ({ url, isUncertain, isInFrame, isPrivate }: Possible): readonly string[] => [
  ...(url.includes('*') ? [translate('check_plan_masked')] : []),
  translate('check_plan_without'),
  translate('check_plan_seen'),
  translate('check_plan_read'),
  translate(isInFrame ? 'check_plan_frame' : 'check_plan_once'),
  ...(isUncertain ? [translate('check_plan_uncertain')] : []),
  ...(isPrivate ? [translate('check_plan_private')] : []),
];
