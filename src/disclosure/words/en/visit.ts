import type { VisitWords } from '../types';

/** What the browser did at the host, from its record. */
export const visit: VisitWords = {
  unknown: 'What my browser did there besides was not recorded, so I state nothing about it.',
  since: at => `Recorded in this browser since ${at}, and nothing before that:`,
  opened: pages => `I opened ${pages}.`,
  before: 'The page above was opened before that: it and what it loaded are not in these numbers.',
  loaded: list => `These loaded ${list} by themselves.`,
  inAll: (requests, bytes) => `That came to ${requests}${bytes && `, answered with ${bytes}`}.`,
  more: 'There were more requests than the record lists one by one.',
  onlyRead: 'Each of them was of a kind that only asks (GET, HEAD or OPTIONS).',
  sentSomething: (amount, methods) => `Of these, ${amount} sent something (${methods}).`,
  saved: (downloads, bytes) => `My browser saved ${downloads} to my disk${bytes && `, ${bytes} in all`}.`,
  begun: downloads => `My browser began to save ${downloads} and had not finished.`,
  savedNothing: 'My browser recorded no download.',
  logIntro:
    'Lines to compare with the access log of the system (times in UTC; an asterisk stands for a part I leave out):',
  moreLines: lines => `and ${lines} more that I have not listed`,
};
