import { isOwnType } from '../own/definition';

/** An object, line of a file or entry; a row of a page's table; a paragraph of raw text; running text of a page. */
export type RecordForm = 'row' | 'table' | 'text' | 'article';

/** What the types found in a record amount to, as bits: see `rolesOf`. */
export type Roles = number;

/** What one record holds. */
export interface RecordFacts {
  /** Roles of the types found that count; see `countsIn`. */
  roles: Roles;
  /** Roles of those met in a title or description, which tell of a disease, not of who has it. */
  mentioned: Roles;
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

/** Any type has this one. */
const FOUND = 1;
const NAMING = 2;
const CLINICAL = 4;
/** Height and weight alone are a player's too. */
const CLINICAL_BUT_VITAL = 8;
const KEPT_PRIVATE = 16;
/** How somebody, or an office, is reached. */
const REACHING = 32;
const PROVIDER = 64;
/** A Social Security number; a card or bank account. */
export const SSN: Roles = 128;
export const PAYMENT: Roles = 256;
/** The bits from here on are one for each type of `LEADS_TO_A_PERSON`: two different ones count. */
const FIRST_LEAD = 512;
const LEADS = FIRST_LEAD * (2 ** LEADS_TO_A_PERSON.size - 1);

/** What a type says of the record it stands in. A set of types is the sum of its roles. */
export function rolesOf(type: string): Roles {
  const lead = [...LEADS_TO_A_PERSON].indexOf(type);
  return [
    [NAMES_A_PERSON.has(type) || isOwnType(type), NAMING],
    [SHOWS_HEALTH.has(type), CLINICAL],
    [SHOWS_HEALTH.has(type) && type !== 'vital', CLINICAL_BUT_VITAL],
    [PRIVATE.has(type), KEPT_PRIVATE],
    [REACHES.has(type), REACHING],
    [type === 'npi', PROVIDER],
    [type === 'ssn', SSN],
    [type === 'payment-card' || type === 'bank-routing', PAYMENT],
    [lead >= 0, FIRST_LEAD << lead],
  ].reduce((roles, [has, role]) => (has ? roles | (role as number) : roles), FOUND);
}

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
  const { roles, form, mentioned } = facts;
  const leads = roles & LEADS;
  // More than one bit of them is set.
  const isPerson = (roles & NAMING) > 0 || ((leads & (leads - 1)) > 0 && isRow(form));
  const isHealth = facts.isHealth || (roles & CLINICAL_BUT_VITAL) > 0;
  const mentionsHealth = (mentioned & CLINICAL) > 0;
  if (!isPerson) return facts.isClinical || (isHealth && roles > 0) || mentionsHealth ? 'health' : 'nothing';
  const isPrivate = (roles & KEPT_PRIVATE) > 0;
  const isPublic = (facts.isStaff || (roles & PROVIDER) > 0) && !isPrivate && !facts.isClinical && !facts.isPatient;
  const isPatients = isHealth || (isPrivate && mentionsHealth);
  return isPatients && !isPublic ? 'phi' : 'person';
}

/** What a title or description may hold without being anybody's: a disease, how to reach an office. */
export const isMentioned = (roles: Roles): boolean => (roles & (CLINICAL | REACHING)) > 0;

/** Whether a type tells of health, not of who somebody is. */
export const isClinicalRole = (roles: Roles): boolean => (roles & CLINICAL) > 0;

/** Whether somebody is named, by whatever: a telephone number is a pharmacy's, too. */
export const isSomebody = ({ roles }: RecordFacts): boolean => (roles & (NAMING | KEPT_PRIVATE)) > 0;

/**
 * Whether anything in the record is a patient's by itself: then labels such as `name` mean the patient too. In running
 * text a disease beside a name is an article more often than a patient.
 */
export const hasPatientField = ({ roles, isHealth, form }: RecordFacts): boolean =>
  (roles & (NAMING | LEADS)) > 0 || (isRow(form) && (isHealth || (roles & CLINICAL) > 0));
