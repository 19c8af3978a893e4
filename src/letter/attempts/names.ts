import type { Key } from '../../language';
import type { Attempt } from '../../messages/protocol';

/** The ways to reach somebody, as they are chosen and told. */
export const CHANNELS: Record<Exclude<Attempt['channel'], 'look-up'>, Key> = {
  email: 'channel_email',
  phone: 'channel_phone',
  fax: 'channel_fax',
  form: 'channel_form',
  post: 'channel_post',
};

/** What became of an attempt. */
export const OUTCOMES: Record<Attempt['outcome'], Key> = {
  'no-answer': 'outcome_no_answer',
  bounced: 'outcome_bounced',
  refused: 'outcome_refused',
  answered: 'outcome_answered',
};
