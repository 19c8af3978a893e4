import type { AttemptWords } from '../types';

/** Attempts to reach somebody. */
export const attempts: AttemptWords = {
  channels: {
    email: 'correo electrónico',
    phone: 'teléfono',
    fax: 'fax',
    form: 'formulario web',
    post: 'correo postal',
    'look-up': 'otro medio',
  },
  outcomes: {
    'no-answer': 'sin respuesta',
    bounced: 'devuelto sin entregar',
    refused: 'no quisieron recibirlo',
    answered: 'respondieron',
  },
  line: (at, channel, to, outcome) => `- ${[at, channel, to].filter(Boolean).join(', ')}: ${outcome}`,
  between: (attempts, first, last) => `${attempts}, el primero el ${first} y el último el ${last}`,
  on: (attempts, day) => `${attempts}, el ${day}`,
  reason: reason => `No les he escrito antes a ellos. Mi motivo: ${reason}`,
};
