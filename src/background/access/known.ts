import { challenged, visits } from '../../storage';
import { read } from '../store';
import type { Known } from './rule';

/** Puts one step of the rule to what is known of sites and origins, and keeps what comes of it. Only in order. */
export async function learn<Result>(step: (known: Known) => [Known, Result]): Promise<Result> {
  const before: Known = { visits: await read(visits), challenged: await read(challenged) };
  const [after, result] = step(before);
  if (after !== before) {
    await chrome.storage.session.set({ [visits.key]: after.visits, [challenged.key]: after.challenged });
  }
  return result;
}
