/** An object, line of a file or entry; a row of a page's table; a paragraph of raw text; running text of a page. */
export type RecordForm = 'row' | 'table' | 'text' | 'article';

/** What one record holds. */
export interface RecordFacts {
  /** Types found that count; see `countsIn`. */
  types: Set<string>;
  /** Clinical types met in a title or description, which tell of a disease, not of who has it. */
  mentioned: Set<string>;
  form: RecordForm;
  /** A label, key or container around it speaks of patients, or a value shows care or payment for care. */
  isHealth: boolean;
  /** By its format it is a record of somebody's care, even if nothing was found in it. */
  isClinical: boolean;
  /** It has a field of staff, players or members: a specialty, a position, a party. */
  isStaff: boolean;
  /** A name stands where the name of the patient does. */
  isPatient: boolean;
  isSpecimen: boolean;
  isSpecial: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** One of these alone says who it is. */
const NAMES_A_PERSON = words(
  'name ssn itin mrn mbi hicn plan-member nhs-number ca-health-card au-medicare ihi kvnr nir abha nhi passport driver-license biometric',
);
/** Two of these together do, in a row or object. */
const LEADS_TO_A_PERSON = words('date-of-birth phone fax email address payment-card account device vin');
const REACHES = words('phone fax email address');
/** The clinical types of the report; every other type is an identifier. */
export const SHOWS_HEALTH = words(
  'icd10 icd9 cpt hcpcs ndc loinc snomed rxnorm cvx medication diagnosis note-section vital sig lab-result',
);

/** What no list of doctors, players or members tells of them. */
const PRIVATE = words('date-of-birth ssn mrn mbi hicn plan-member');

/**
 * Whether a finding counts towards its record: `likely` or better. On a page of prose a number that only looks like a
 * Social Security number is an example or a part number more often than not, and in a table of a page a disease that no
 * column names is what somebody is known for: there a label must say it, unless there are more than an example needs.
 */
export function countsIn(form: RecordForm, type: string, rung: number, distinct: number): boolean {
  if (rung === 0) return false;
  return rung > 1 || !MUST_BE_NAMED[form]?.has(type) || (type === 'ssn' && distinct > MOST_EXAMPLES);
}
const MOST_EXAMPLES = 2;
const MUST_BE_NAMED: Partial<Record<RecordForm, ReadonlySet<string>>> = {
  article: words('ssn'),
  table: words('diagnosis medication'),
};
const isRow = (form: RecordForm): boolean => form === 'row' || form === 'table';

/** PHI is identifier and health context in one record; either alone mostly is not. */
export function judgeRecord(facts: RecordFacts): 'nothing' | 'health' | 'person' | 'phi' {
  const { types, form } = facts;
  let named = 0;
  let leads = 0;
  let isPrivate = false;
  for (const type of types) {
    if (NAMES_A_PERSON.has(type)) named += 1;
    if (LEADS_TO_A_PERSON.has(type)) leads += 1;
    if (PRIVATE.has(type)) isPrivate = true;
  }
  const isPerson = named > 0 || (leads > 1 && isRow(form));
  const isHealth = showsHealth(facts);
  if (!isPerson)
    return facts.isClinical || (isHealth && types.size > 0) || mentionsHealth(facts) ? 'health' : 'nothing';
  const isPublic = (facts.isStaff || types.has('npi')) && !isPrivate && !facts.isClinical && !facts.isPatient;
  const isPatients = isHealth || (isPrivate && mentionsHealth(facts));
  return isPatients && !isPublic ? 'phi' : 'person';
}

const mentionsHealth = ({ mentioned }: RecordFacts): boolean => [...mentioned].some(type => SHOWS_HEALTH.has(type));

/** What a title or description may hold without being anybody's: a disease, how to reach an office. */
export const isMentioned = (type: string): boolean => SHOWS_HEALTH.has(type) || REACHES.has(type);

/** Whether somebody is named, by whatever: a telephone number is a pharmacy's, too. */
export function isSomebody({ types }: RecordFacts): boolean {
  for (const type of types) if (NAMES_A_PERSON.has(type) || PRIVATE.has(type)) return true;
  return false;
}

/** Height and weight alone are a player's too. */
function showsHealth({ types, isHealth }: RecordFacts): boolean {
  if (isHealth) return true;
  for (const type of types) if (SHOWS_HEALTH.has(type) && type !== 'vital') return true;
  return false;
}

/**
 * Whether anything in the record is a patient's by itself: then labels such as `name` mean the patient too. In running
 * text a disease beside a name is an article more often than a patient.
 */
export function hasPatientField({ types, isHealth, form }: RecordFacts): boolean {
  if (isHealth && isRow(form)) return true;
  for (const type of types) {
    if (NAMES_A_PERSON.has(type) || LEADS_TO_A_PERSON.has(type)) return true;
    if (isRow(form) && SHOWS_HEALTH.has(type)) return true;
  }
  return false;
}
