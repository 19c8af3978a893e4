import type { Access, Report } from '../../detect/types';
import type { StepResult } from '../contacts/types';
import { lookUp } from '../look-up';
import { isSameHost } from '../place';
import type { LetterRequest } from '../types';
import type { Words } from '../words/types';
import { amount, moment } from './amounts';

/** What the requests prove of the host. Those to a relay prove nothing of the host that it shows. */
export const accessOf = ({ access, relay }: Report): Access =>
  relay ? { credentials: 'unknown', basis: 'observed', status: null, address: null } : access;

/** What the requests prove about credentials. */
export function accessSentence({ access }: Words, { credentials, basis }: Access): string {
  if (credentials === 'none') return access.without[basis];
  return credentials === 'unknown' && basis === 'checked' ? access.refusedWithout : access.with[credentials];
}

/** What the software did and did not do by itself, a line each. */
export function softwareLines(words: Words, { report, host, lookedUp = [] }: LetterRequest): string {
  const { changedNothing, stayedOut, keptNothing } = words.software;
  const asked = lookUpSentence(words, host, lookedUp);
  const lines = [
    ownRequests(words, accessOf(report), asked === ''),
    asked,
    asked ? stayedOut : changedNothing,
    keptNothing,
  ];
  return lines
    .filter(Boolean)
    .map(line => `- ${line}`)
    .join('\n');
}

function ownRequests(words: Words, { basis, check }: Access, isAll: boolean): string {
  const { sentOne, sentNothing, sent, outcomes, sentNoMore } = words.software;
  if (check === undefined && basis === 'checked') return sentOne;
  if (check === undefined || check.requests === 0) return sentNothing;
  const asked = amount(words, check.requests, 'exact', words.nouns.request);
  const said = sent(asked, moment(words, check.at), check.requests === 1);
  return [said, lookUp<string>(outcomes, check.answer) ?? '', isAll ? sentNoMore : ''].filter(Boolean).join(' ');
}

/** What looking for contacts asked of the host itself; a redirect may have led one of several requests elsewhere. */
function lookUpSentence(words: Words, host: string, lookedUp: readonly StepResult[]): string {
  const steps = lookedUp.filter(({ step, requests }) => requests > 0 && isAt(step.url, host));
  const requests = steps.reduce((sum, step) => sum + step.requests, 0);
  const last = steps
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (last === undefined) return '';
  // A step that broke off counted its request before it left.
  const isSure = requests === 1 && steps.every(({ remarks }) => remarks.every(({ code }) => code !== 'broken-off'));
  const number = amount(words, requests, isSure ? 'exact' : 'about', words.nouns.request);
  return words.software.lookedUp(number, moment(words, last), requests === 1);
}

const isAt = (url: string | null, host: string): boolean =>
  url !== null && URL.canParse(url) && isSameHost(new URL(url).host, host);
