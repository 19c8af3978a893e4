import type { CountedWords } from '../types';

/** What was counted. */
export const counted: CountedWords = {
  unread: 'The content could not be read, so nothing in it was counted.',
  nothing: 'No personal or health data was recognised in what was read.',
  intro: 'Software in my browser counted these, by their labels and their form:',
  unsure: (name, confidence) => `${confidence} ${name}`,
  confidence: { possible: 'possible', likely: 'likely' },
  allDifferent: 'all different',
  allSame: 'all the same',
  different: amount => `${amount} different`,
  special: amount => `${amount} on specially protected conditions`,
  inAll: bytes => `${bytes} in all`,
  newest: day => `the newest dated ${day}`,
  byNames: list => `Judging by their names, they include ${list}`,
  namesSeen: (names, isMore) => `Names seen: ${names}${isMore ? ' and others' : ''}`,
  basis: {
    distinct: name => `by the number of different ${name}`,
    records: 'by the records on the page',
    total: 'by the total that the server itself states',
  },
};
