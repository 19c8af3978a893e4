import { isClinicalRole } from '../judge/record';
import { wordSet } from '../lib/word-set';
import { INSERTED } from '../read/sql-dialect';
import type { Head } from '../types';
import type { Collector } from './collect';
import { sizeOf } from './distinct';
import { keyWordsOf, namedForPatients } from './key-words';
import type { Place } from './places';
import type { Tally } from './tally';

/** Words that the columns of a code system, a list of drugs or of tests are made of. */
const ENTRY_WORDS = wordSet(
  'code codes coding icd icd9 icd10 cpt hcpcs ndc loinc rxnorm rxcui snomed atc cvx concept concepts term terms vocabulary terminology ' +
    'diagnosis diagnoses diag dx disease diseases condition conditions procedure procedures drug drugs medication medications ' +
    'medicine medicines ingredient substance allergen vaccine test tests analyte ' +
    'id uuid guid key value name title label description desc display text short long full abbr abbreviation synonym synonyms definition ' +
    'system version edition chapter block section category categories class group type kind parent level sequence seq order sort rank index ' +
    'list option options score source locale language lang active inactive enabled default billable header valid retired deprecated obsolete ' +
    'strength form route unit units generic brand manufacturer schedule ' +
    'creator created updated modified changed effective released imported revision',
);
/** Of what stands around entries in an answer. */
const AROUND_WORDS = wordSet(
  'took timed out shards total successful skipped failed relation max hits results result items data content count page pages size limit ' +
    'offset next previous meta links self href rows docs records entries values',
);
/** Words that say nothing by themselves, least of all when. */
const BESIDE = wordSet('is at by on of in date time from to us en cm pcs no number and');
/** What is told of somebody in particular: a list of codes has none. */
const OF_SOMEBODY = wordSet('sig vital lab-result note-section');
/** Types each entry of a list gives once. */
const CODES = wordSet('icd10 icd9 snomed ndc rxnorm cpt hcpcs loinc cvx');
/** Of what a list gives, so much is new. */
const NEW = 0.8;

/** Beyond this many, places are not all remembered. */
const MOST_PLACES = 20;

/**
 * Rows of codes and their titles are a code system's, and no records of care: nothing in them says whose they would be, or
 * when it was. Where all health data of a raw text stands in such, it has no records of health.
 */
export function dropCodeLists({ tallies, records }: Collector, { form }: Head, root: Place): void {
  if (records.health === 0 || records.person > 0 || form === 'page' || root.isHealth) return;
  const told = [...tallies.values()].filter(({ roles, rung }) => isClinicalRole(roles) && rung > 0);
  if (told.length === 0 || !told.every(isOfCodes)) return;
  const titles = new Set(told.flatMap(({ where }) => [...where]));
  const lists = new Set([...titles].map(place => listOf(place, root)));
  if (![...lists].every(list => mayListCodes(list.key) && hasEntries(list, titles))) return;
  records.total -= records.health;
  records.health = 0;
}

const isOfCodes = ({ type, where, count, distinct }: Tally): boolean =>
  !OF_SOMEBODY.has(type) && where.size < MOST_PLACES && !(CODES.has(type) && sizeOf(distinct) < count * NEW);

/** What holds the entries: a table of a script, or all of the text. */
const listOf = (place: Place, root: Place): Place =>
  root.children.has(INSERTED) && place.parent !== null ? place.parent : root;

/** Whether all columns are such as a list of codes has; a bare `name` must be that of an entry, not somebody's. */
const hasEntries = (list: Place, titles: ReadonlySet<Place>): boolean =>
  list.children.size > 0 &&
  [...list.children.values()].every(
    place =>
      (place.key === '[]' || isEntryKey(place.key) || isAround(place.key)) &&
      (place.key.toLowerCase() !== 'name' || titles.has(place)) &&
      (place.children.size === 0 || hasEntries(place, titles)),
  );

const isAround = (key: string): boolean => keyWordsOf(key).every(word => AROUND_WORDS.has(word) || isEntryWord(word));

/** Whether a table of this name may be a list of codes: `diagnosis`, but neither `patient_diagnosis` nor `encounter`. */
export const mayListCodes = (table: string): boolean => {
  const rest = keyWordsOf(table).filter(word => !isEntryWord(word));
  return namedForPatients([rest.join(' ')]).namedForPatients === undefined;
};

/** Whether a key or column is one that the entries of a list of codes have: `ICDCode`, `long_description`, `created_at`. */
export function isEntryKey(key: string): boolean {
  const words = keyWordsOf(key);
  return words.some(isEntryWord) && words.every(word => isEntryWord(word) || BESIDE.has(word) || /^\d/.test(word));
}

/** Two of them may be written as one. */
const isEntryWord = (word: string): boolean =>
  ENTRY_WORDS.has(word) ||
  [...word].some((_, at) => ENTRY_WORDS.has(word.slice(0, at)) && ENTRY_WORDS.has(word.slice(at)));
