import { type Sentence, sentence } from '../../detect';
import { textOf } from './foreign';
import type { Answer } from './types';

/**
 * Why an answer holds nothing to read, as a sentence that says what to do; null where there is something. `who` is whom
 * it was asked of, `what` that which was asked about.
 */
export function problemOf(answer: Answer, who: string, what: string): Sentence | null {
  if (answer.problem !== null) return say(NOTHING_CAME[answer.problem], { who });
  if (answer.refusedRedirect !== null) return say('answer-redirected', { who, host: hostOf(answer.refusedRedirect) });
  if (answer.status === 429) return busy(answer, who);
  if (answer.status === 404 || answer.status === 410) return say('answer-not-found', { who, what });
  if ([401, 403, 407, 451].includes(answer.status)) return say('answer-refused', { who, status: answer.status });
  if (answer.status < 200 || answer.status > 299) return say('answer-failed', { who, status: answer.status });
  if (answer.isCut) return say('answer-too-large', { who });
  return null;
}

/** Why a text that should be data can't be read: a web page in its place, or nothing that makes sense. */
export const unreadable = (answer: Answer, who: string): Sentence =>
  answer.contentType.includes('html') || /^\s*<(!doctype|html)/i.test(answer.body)
    ? say('answer-page', { who })
    : say('answer-unreadable', { who });

const say = (code: string, params: Sentence['params']): Sentence => sentence('contact', code, params);

const NOTHING_CAME: Readonly<Record<NonNullable<Answer['problem']>, string>> = {
  offline: 'answer-offline',
  timeout: 'answer-timeout',
  network: 'answer-network',
  certificate: 'answer-certificate',
  'no-permission': 'answer-no-permission',
  'too-many-redirects': 'answer-too-many-redirects',
};

/** Retry-After says seconds or a date; a date is not worked out. */
function busy(answer: Answer, who: string): Sentence {
  const wait = textOf(Object.hasOwn(answer.headers, 'retry-after') ? answer.headers['retry-after'] : '');
  const seconds = /^\d{1,6}$/.test(wait) ? Number(wait) : null;
  if (seconds === null) return say('answer-busy', { who });
  return say('answer-busy-for', { who, count: Math.max(1, Math.ceil(seconds / 60)) });
}

/** The host of an address, for people; empty where it has none. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
