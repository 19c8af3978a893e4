import type { AttemptWords } from '../types';

/** Attempts to reach somebody. */
export const attempts: AttemptWords = {
  channels: {
    email: 'e-mail',
    phone: 'phone',
    fax: 'fax',
    form: 'web form',
    post: 'post',
    'look-up': 'other',
  },
  outcomes: {
    'no-answer': 'no answer',
    bounced: 'came back undelivered',
    refused: 'refused',
    answered: 'answered',
  },
  line: (at, channel, to, outcome) => `- ${[at, channel, to].filter(Boolean).join(', ')}: ${outcome}`,
  between: (attempts, first, last) => `${attempts}, the first on ${first} and the last on ${last}`,
  on: (attempts, day) => `${attempts}, on ${day}`,
  reason: reason => `I have not written to them first. My reason: ${reason}`,
};
