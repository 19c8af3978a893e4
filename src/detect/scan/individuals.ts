import type { Bound, Exposure, Individuals, Records } from '../types';
import { sizeOf } from './distinct';
import { MOST_DISTINCT, type Tally } from './tally';

/** Types of which nobody has two, the surest first. */
const UNIQUE = ['ssn', 'mbi', 'mrn', 'nhs-number', 'plan-member', 'hicn'];
/** Types that people share or have several of. */
const TELLING = ['name', 'email', 'phone'];

/**
 * How many people the page, or the store behind it, speaks of. What counts patients says it best: a server's own total
 * of them, or who the records point at; otherwise distinct identifiers; otherwise rows. Null where nobody was found.
 */
export function estimateIndividuals(
  records: Records,
  tallies: ReadonlyMap<string, Tally>,
  exposures: readonly Exposure[],
  hasRows: boolean,
  isWhole: boolean,
): Individuals | null {
  const counted = exposures.find(({ facts }) => Number(facts.patients) > 0);
  if (counted) return patientsOf(counted);
  if (records.person === 0) return null;
  const here = countHere(records, tallies, hasRows, isWhole);
  const store = exposures.find(({ facts }) => typeof facts.documents === 'number' && facts.documents > records.total);
  if (!store) return here;
  const documents = store.facts.documents as number;
  const share = records.person / records.total;
  // A person may stand in several documents, so the total of documents is a measure, not a count, of people.
  return { estimate: Math.round(documents * share), ...boundOf(store, 'about') };
}

/** Patients are counted by the total itself, or, where they have a bound of their own, one by one. */
function patientsOf(counted: Exposure): Individuals {
  const { patients, patientsBound } = counted.facts;
  const told = boundOf(counted, 'exact');
  const isOwn = typeof patientsBound === 'string';
  return {
    estimate: patients as number,
    bound: isOwn ? (patientsBound as Bound) : told.bound,
    basis: isOwn ? 'distinct patients' : told.basis,
  };
}

/** The total of a store, as far as it may be trusted, and the field that says it. */
const boundOf = ({ facts }: Exposure, best: Bound): Pick<Individuals, 'bound' | 'basis'> => ({
  bound: facts.bound === 'at-least' ? 'at-least' : best,
  basis: String(facts.basis ?? 'total'),
});

/** Exact only where every person has a row and a number of their own; running text has no rows to count. */
function countHere(
  records: Records,
  tallies: ReadonlyMap<string, Tally>,
  hasRows: boolean,
  isWhole: boolean,
): Individuals {
  const { person } = records;
  const unique = UNIQUE.find(type => tallies.has(type));
  const distinct = unique ? sizeOf(tallies.get(unique)!.distinct) : 0;
  if (unique && distinct > 0) {
    if (distinct === person)
      return { estimate: person, bound: isWhole && hasRows ? 'exact' : 'at-least', basis: 'rows' };
    if (distinct > person) return { estimate: distinct, bound: 'at-least', basis: `distinct ${unique}` };
  }
  const telling = TELLING.find(type => tallies.has(type));
  const told = telling ? sizeOf(tallies.get(telling)!.distinct) : person;
  // More than are told apart: then rows say it better.
  const named = told < MOST_DISTINCT ? told : person;
  const bound = isWhole ? 'about' : 'at-least';
  return named < person
    ? { estimate: named, bound, basis: `distinct ${telling}` }
    : { estimate: person, bound, basis: 'rows' };
}
