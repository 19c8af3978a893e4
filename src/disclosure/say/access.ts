import type { Access, Report } from '../../detect/types';
import { lookUp } from '../look-up';
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
export function softwareLines(words: Words, access: Access): string {
  const { changedNothing, keptNothing } = words.software;
  return [ownRequests(words, access), changedNothing, keptNothing].map(line => `- ${line}`).join('\n');
}

function ownRequests(words: Words, { basis, check }: Access): string {
  const { sentOne, sentNothing, sent, outcomes, sentNoMore } = words.software;
  if (check === undefined && basis === 'checked') return sentOne;
  if (check === undefined || check.requests === 0) return sentNothing;
  const asked = amount(words, check.requests, 'exact', words.nouns.request);
  const said = sent(asked, moment(words, check.at), check.requests === 1);
  return [said, lookUp<string>(outcomes, check.answer) ?? '', sentNoMore].filter(Boolean).join(' ');
}
