import type { AttemptWords } from '../types';

/** Attempts to reach somebody. */
export const attempts: AttemptWords = {
  channels: {
    email: 'E-Mail',
    phone: 'Telefon',
    fax: 'Fax',
    form: 'Webformular',
    post: 'Briefpost',
    'look-up': 'anderer Weg',
  },
  outcomes: {
    'no-answer': 'keine Antwort',
    bounced: 'kam als unzustellbar zurück',
    refused: 'nicht angenommen',
    answered: 'beantwortet',
  },
  line: (at, channel, to, outcome) => `- ${[at, channel, to].filter(Boolean).join(', ')}: ${outcome}`,
  between: (attempts, first, last) => `${attempts}, der erste am ${first} und der letzte am ${last}`,
  on: (attempts, day) => `${attempts}, am ${day}`,
  reason: reason => `Ich habe dort nicht zuerst angefragt. Mein Grund: ${reason}`,
};
