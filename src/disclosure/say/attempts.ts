import { plain } from '../plain';
import type { Attempt } from '../types';
import type { Words } from '../words/types';
import { amount, day, moment } from './amounts';

/** A line for each attempt to reach somebody. Empty where none was noted. */
export const attemptLines = (words: Words, attempts: readonly Attempt[]): string =>
  attempts
    .map(({ at, channel, to, outcome }) => {
      const { line, channels, outcomes } = words.attempts;
      return line(moment(words, at), channels[channel], plain(to), outcomes[outcome]);
    })
    .join('\n');

/** How many, from the first day to the last. Empty where none was noted. */
export function attemptSpan(words: Words, attempts: readonly Attempt[]): string {
  const days = attempts
    .map(({ at }) => at)
    .sort()
    .map(at => day(words, at));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const number = amount(words, attempts.length, 'exact', words.nouns.attempt);
  return first === last ? words.attempts.on(number, first) : words.attempts.between(number, first, last);
}
