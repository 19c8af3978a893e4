import { wordSet } from '../lib/word-set';
import { isOwnType } from '../own/definition';

/** What types found in a record amount to, as bits: see `rolesOf`. */
export type Roles = number;

/** Hotels, airlines and those who hire out cars ask for these as well. */
const PAPERS = 'passport driver-license';
/** One of these alone says who it is, as a few others do that only a label proves; each but the name stands in no list that is made for the public. */
const PROVEN_OF_CARE =
  'ssn ssn-partial itin mbi hicn nhs-number ca-health-card au-medicare ihi kvnr nir abha nhi es-dni es-nass ' +
  'it-codice-fiscale nl-bsn be-national-number ie-ppsn aadhaar biometric';
const PROVEN_NUMBERS = `${PROVEN_OF_CARE} ${PAPERS}`;
/** Two of these together do, in a row or object. */
const LEADS_TO_A_PERSON = 'date-of-birth phone fax email address payment-card account device vin'.split(' ');
const DISEASES = 'icd10 icd9 snomed diagnosis';
const TREATMENTS = 'ndc rxnorm cvx medication sig';
const OF_CHARTS = 'cpt hcpcs loinc note-section lab-result';
const HEALTH = `${DISEASES} ${TREATMENTS} ${OF_CHARTS} vital`;
/** The clinical types of the report; every other type is an identifier. */
export const SHOWS_HEALTH = wordSet(HEALTH);

/** Any type has this one. */
export const FOUND: Roles = 1;
export const NAME: Roles = 2;
/** A number that one person has. */
export const NUMBER: Roles = 4;
export const BIRTH: Roles = 8;
export const CLINICAL: Roles = 16;
const DISEASE = 32;
export const TREATMENT: Roles = 64;
const CHART = 128;
/** How somebody, or an office, is reached. */
export const REACHING: Roles = 256;
export const PROVIDER: Roles = 512;
/** A Social Security number; a card or bank account. */
export const SSN: Roles = 1_024;
export const PAYMENT: Roles = 2_048;
/** When somebody was cared for. */
export const CARE: Roles = 4_096;
/** The value itself shows care or payment for care. */
export const CARED_FOR: Roles = 8_192;
/** A number that more than a label proves, or that no thing has. */
const PROVEN = 16_384;
/** A birth date whose label many other things carry too. */
export const BORN: Roles = 32_768;
/** The bits from here on are one for each type of `LEADS_TO_A_PERSON`: two different ones count. */
const FIRST_LEAD = 65_536;
export const LEADS: Roles = FIRST_LEAD * (2 ** LEADS_TO_A_PERSON.length - 1);
/** A number of care, or one that no other trade asks for: neither a travel paper nor a licence. */
export const CARE_NUMBER: Roles = FIRST_LEAD << LEADS_TO_A_PERSON.length;
/** Health data under a key or column that names it; no type has this one, its place gives it. */
export const NAMED: Roles = CARE_NUMBER << 1;

export const NAMING: Roles = NAME | NUMBER;
/** What no list of doctors, players or members tells of them. */
export const KEPT_PRIVATE: Roles = NUMBER | BIRTH;
/** Three kinds of health data. Height and weight alone are a player's too. */
export const SICK: Roles = DISEASE | TREATMENT | CHART;
/** All that a record of numbers holds which only a label proves. */
export const BARE_NUMBER: Roles = FOUND | NUMBER | CARE_NUMBER | CARED_FOR;

const ROLES: readonly (readonly [role: Roles, types: string])[] = [
  [NAME, 'name'],
  [NUMBER, `${PROVEN_NUMBERS} mrn plan-member`],
  [PROVEN, PROVEN_NUMBERS],
  [CARE_NUMBER, `${PROVEN_OF_CARE} mrn`],
  [BIRTH, 'date-of-birth'],
  [CLINICAL, HEALTH],
  [DISEASE, DISEASES],
  [TREATMENT, TREATMENTS],
  [CHART, OF_CHARTS],
  [REACHING, 'phone fax email address'],
  [PROVIDER, 'npi'],
  [SSN, 'ssn'],
  [PAYMENT, 'payment-card bank-routing'],
  [CARE, 'date encounter age-over-89'],
  ...LEADS_TO_A_PERSON.map((type, lead) => [FIRST_LEAD << lead, type] as const),
];
let known: ReadonlyMap<string, Roles> | null = null;

/** What a type says of the record it stands in. A set of types is the sum of its roles. */
export function rolesOf(type: string): Roles {
  known ??= gather();
  return known.get(type) ?? (isOwnType(type) ? FOUND | NUMBER : FOUND);
}

function gather(): ReadonlyMap<string, Roles> {
  const found = new Map<string, Roles>();
  for (const [role, types] of ROLES)
    for (const type of types.split(' ')) found.set(type, (found.get(type) ?? FOUND) | role);
  return found;
}

/** Whether several of the bits of a mask are set: two leads, two kinds of health data. */
export function hasSeveral(roles: Roles, mask: Roles): boolean {
  const set = roles & mask;
  return (set & (set - 1)) > 0;
}
