import type { Sentence } from '../../../detect';
import { problemOf, unreadable } from '../answer-problem';
import { type Fields, fieldOf, parsed, textField } from '../foreign';
import { say } from '../say';
import type { Answer } from '../types';

/** An answer of the class that was asked for, or the sentence that says why there is none. */
export function objectIn(
  answer: Answer,
  className: 'domain' | 'ip network',
  who: string,
  what: string,
): { object: Fields } | { problem: Sentence } {
  const failed = problemOf(answer, who, what);
  if (failed !== null) return { problem: failed };
  const object = parsed(answer.body);
  if (object === null) return { problem: unreadable(answer, who) };
  if (fieldOf(object, 'errorCode') !== undefined) return { problem: say('answer-not-found', { who, what }) };
  const given = textField(object, 'objectClassName');
  if (given === className || (given === '' && hasShape(object, className))) return { object };
  return { problem: say('answer-other', { who, what }) };
}

/** Older servers do not say what it is. */
const hasShape = (object: Fields, className: 'domain' | 'ip network'): boolean =>
  fieldOf(object, className === 'domain' ? 'ldhName' : 'startAddress') !== undefined;
