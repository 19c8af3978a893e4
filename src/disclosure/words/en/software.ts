import type { SoftwareWords } from '../types';

/** What the software did by itself. */
export const software: SoftwareWords = {
  sentNothing: 'When the page was read, the software in my browser sent no request of its own to that system.',
  sentOne:
    'The software in my browser sent exactly one request of its own, the one without credentials, and nothing else.',
  sent: (amount, at, isOne) =>
    `The software in my browser sent ${amount} of its own, ${isOne ? 'at' : 'the last at'} ${at}: for the same address, without any credentials.`,
  outcomes: {
    less: 'Its answer showed less than is counted here.',
    nothing: 'Its answer showed nothing of what is counted here.',
    refused: 'It was refused.',
    certificate: 'It was not answered.',
    timeout: 'It was not answered.',
    network: 'It was not answered.',
  },
  sentNoMore: 'It sent nothing else.',
  lookedUp: (amount, at, isOne) =>
    `To find out whom to write to, it asked that system for pages that are meant for everyone, such as its home page, with ${amount}, ${isOne ? 'at' : 'the last at'} ${at}.`,
  stayedOut: 'That software changed nothing and signed in nowhere.',
  changedNothing: 'That software changed nothing, followed no link and signed in nowhere.',
  keptNothing: 'It kept none of the names, numbers or texts it counted. No patient data is in this message.',
};
