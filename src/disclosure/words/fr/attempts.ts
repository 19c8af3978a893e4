import type { AttemptWords } from '../types';

/** Attempts to reach somebody. */
export const attempts: AttemptWords = {
  channels: {
    email: 'courriel',
    phone: 'téléphone',
    fax: 'télécopie',
    form: 'formulaire web',
    post: 'courrier postal',
    'look-up': 'autre moyen',
  },
  outcomes: {
    'no-answer': 'sans réponse',
    bounced: 'revenu sans être remis',
    refused: 'refus',
    answered: 'réponse reçue',
  },
  line: (at, channel, to, outcome) => `- ${[at, channel, to].filter(Boolean).join(', ')} : ${outcome}`,
  between: (attempts, first, last) => `${attempts}, la première le ${first} et la dernière le ${last}`,
  on: (attempts, day) => `${attempts}, le ${day}`,
  reason: reason => `Je ne leur ai pas écrit d'abord. Mon motif : ${reason}`,
};
