import { depthOf } from './letter-kinds';
import { letterTemplate } from './letters';
import { isSameHost } from './place';
import { firstContactSlots, fullSlots } from './slots';
import { fill } from './template';
import type { Composed, LetterRequest, Slots } from './types';
import { wordsOf } from './words';

/** Makes a letter out of what the report, the ledger and the reporter's own notes hold, and nothing else. */
export function compose(asked: LetterRequest): Composed {
  const { kind, depth, language } = asked;
  const request = { ...asked, ledger: isOfHost(asked) ? asked.ledger : null };
  const words = wordsOf(language);
  const full = fullSlots(request, words);
  const slots = depthOf(kind, depth) === 'full' ? full : { ...blank(full), ...firstContactSlots(request, words) };
  return fill(letterTemplate(language, kind, depth), slots);
}

/** What a first contact leaves out: an optional slot takes its line along, any other stays open. */
const blank = (slots: Slots): Slots => Object.fromEntries(Object.keys(slots).map(name => [name, '']));

/** What was done at one host says nothing of another. */
const isOfHost = ({ ledger, host }: LetterRequest): boolean => ledger !== null && isSameHost(ledger.host, host);
