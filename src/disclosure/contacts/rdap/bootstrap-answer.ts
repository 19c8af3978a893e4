import type { Sentence } from '../../../detect';
import { problemOf, unreadable } from '../answer-problem';
import { type Fields, parsed } from '../foreign';
import { say } from '../say';
import type { Answer, Ask, Reading } from '../types';
import { askRegistry } from './ask';
import { BOOTSTRAP, BOOTSTRAP_LIMIT, isBootstrap, registriesIn } from './bootstrap';

const IANA = 'IANA';

/** The first request of every look-up: IANA's list of registries for domains or for addresses. */
export const askBootstrap = (list: 'dns' | 'ipv4' | 'ipv6'): Ask => ({
  url: bootstrapUrl(list),
  accept: 'application/json',
  stage: 'bootstrap',
  limit: BOOTSTRAP_LIMIT,
  mayRedirectTo: [],
});

export const bootstrapUrl = (list: 'dns' | 'ipv4' | 'ipv6'): string => `${BOOTSTRAP}${list}.json`;

/** From the list to the registry: `find` looks up its address, `path` is what it is asked, `nobody` says there is none. */
export function readBootstrap(
  answer: Answer,
  find: (list: Fields) => string | null,
  path: string,
  nobody: Sentence,
): Reading {
  const list = answer.problem === null ? parsed(answer.body) : null;
  const failed = problemOf(answer, IANA, path) ?? (list === null ? unreadable(answer, IANA) : null);
  if (failed !== null || list === null) return told(failed);
  if (!isBootstrap(list)) return told(say('answer-other', { who: IANA, what: 'RDAP' }));
  const registry = find(list);
  if (registry === null) return told(nobody);
  return { contacts: [], next: [askRegistry(`${registry}${path}`, 'registry', registriesIn(list))], remarks: [] };
}

const told = (remark: Sentence | null): Reading => ({
  contacts: [],
  next: [],
  remarks: remark === null ? [] : [remark],
});
