import type { Exposure, Individuals, Records } from '../types';
import type { Tally } from './tally';

/** Types whose distinct values count people, the surest first. */
const COUNT_PEOPLE = ['ssn', 'mbi', 'mrn', 'nhs-number', 'plan-member', 'hicn', 'name', 'email', 'phone'];

/**
 * How many people the page, or the store behind it, speaks of. The server's own total counts where the records at hand
 * are of people; otherwise distinct identifiers; otherwise rows. Null where nobody was found.
 */
export function estimateIndividuals(
  records: Records,
  tallies: ReadonlyMap<string, Tally>,
  exposures: readonly Exposure[],
  isWhole: boolean,
): Individuals | null {
  if (records.person === 0) return null;
  const here = countHere(records, tallies, isWhole);
  const store = exposures.find(({ facts }) => typeof facts.documents === 'number' && facts.documents > records.total);
  if (!store) return here;
  const documents = store.facts.documents as number;
  const share = records.person / records.total;
  // A person may stand in several documents, so the total of documents is a measure, not a count, of people.
  const bound = store.facts.bound === 'at-least' ? 'at-least' : 'about';
  return { estimate: Math.round(documents * share), bound, basis: 'hits.total' };
}

function countHere(records: Records, tallies: ReadonlyMap<string, Tally>, isWhole: boolean): Individuals {
  const bound = isWhole ? 'exact' : 'at-least';
  for (const type of COUNT_PEOPLE) {
    const distinct = tallies.get(type)?.distinct.size ?? 0;
    if (distinct > 0) {
      const estimate = Math.min(distinct, records.person);
      return { estimate, bound, basis: estimate < records.person ? `distinct ${type}` : 'rows' };
    }
  }
  return { estimate: records.person, bound: isWhole ? 'about' : 'at-least', basis: 'rows' };
}
