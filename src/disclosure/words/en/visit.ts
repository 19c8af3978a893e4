import type { VisitWords } from '../types';

/** What the browser did at the host, from its record. */
export const visit: VisitWords = {
  unknown: 'What my browser did there beside that was not recorded, so I state nothing about it.',
  since: at => `My browser kept a record of this visit. In this browser since ${at}:`,
  opened: pages => `I opened ${pages}.`,
  openedNothing: 'I opened no page.',
  loaded: list => `These loaded ${list} by themselves.`,
  inAll: (requests, bytes) => `My browser made ${requests} in all${bytes && `, answered with ${bytes}`}.`,
  more: 'There were more requests than the record lists one by one.',
  onlyRead: 'Each of them asked to read and sent nothing to be stored (GET, HEAD or OPTIONS).',
  sentSomething: (amount, methods) => `Of these, ${amount} sent something (${methods}).`,
  saved: (downloads, bytes) => `My browser saved ${downloads} to my disk${bytes && `, ${bytes} in all`}.`,
  begun: downloads => `It began to save ${downloads} and did not finish.`,
  savedNothing: 'It recorded no download.',
  logIntro: 'These lines should stand in that log. Times are UTC; an asterisk stands for a part I leave out:',
  moreLines: lines => `and ${lines} more that I have not listed`,
};
