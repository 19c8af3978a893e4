import { sources } from './all';
import { merge } from './merge';
import { rank } from './rank';
import type { Contact, SourceKind, Step, Subject } from './types';

export { sources } from './all';
export { lineOf, merge } from './merge';
export { rank } from './rank';
export { type Progress, runSteps } from './run';

/** The most requests that one step may make, whatever its source says. */
const MOST_REQUESTS = 12;

/** From the subject itself outwards: whoever stops early has asked those that know best. */
const ORDER: readonly SourceKind[] = [
  'security-txt',
  'home-page',
  'rdap-address',
  'rdap-domain',
  'reverse-dns',
  'nppes',
  'hospitals',
];

/** All that could be asked about a subject, each step with the most requests it makes; asks nothing. */
export const planSteps = (subject: Subject): readonly Step[] =>
  sources
    .flatMap(source => attempt(() => source.steps(subject)))
    .map(step => ({ ...step, requests: Math.min(step.requests, MOST_REQUESTS) }))
    .sort((one, other) => ORDER.indexOf(one.source) - ORDER.indexOf(other.source));

/** What is known without any request, the likeliest first. */
export const knownContacts = (subject: Subject, now: string): readonly Contact[] =>
  rank(merge(sources.flatMap(source => attempt(() => source.known(subject, now)))), subject);

/** A source that fails over a hostile report takes nothing from the others. */
function attempt<Value>(work: () => readonly Value[]): readonly Value[] {
  try {
    return work();
  } catch {
    return [];
  }
}
