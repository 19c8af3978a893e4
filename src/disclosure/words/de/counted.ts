import type { CountedWords } from '../types';

/** What was counted. */
export const counted: CountedWords = {
  unread: 'Der Inhalt konnte nicht gelesen werden, daher wurde darin nichts gezählt.',
  nothing: 'In dem, was gelesen wurde, waren keine Personen- oder Gesundheitsdaten zu erkennen.',
  intro: 'Software in meinem Browser hat nach Beschriftung und Form gezählt:',
  unsure: (name, confidence) => `${confidence === 'likely' ? 'wahrscheinlich' : 'möglicherweise'} ${name}`,
  confidence: { possible: 'möglicherweise', likely: 'wahrscheinlich' },
  allDifferent: 'alle verschieden',
  allSame: 'alle gleich',
  different: amount => `${amount} verschiedene`,
  special: amount => `${amount} zu besonders geschützten Erkrankungen`,
  inAll: bytes => `insgesamt ${bytes}`,
  newest: day => `der neueste Eintrag vom ${day}`,
  byNames: list => `Den Namen nach sind darunter ${list}`,
  namesSeen: (names, isMore) => `Gesehene Namen: ${names}${isMore ? ' und weitere' : ''}`,
  basis: {
    distinct: name => `nach der Zahl verschiedener ${name}`,
    records: 'nach den Datensätzen auf der Seite',
    total: 'nach der Gesamtzahl, die der Server selbst nennt',
  },
};
