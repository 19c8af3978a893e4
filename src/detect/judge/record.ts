import { type Distinct, hasMoreThan } from '../scan/distinct';
import {
  BARE_NUMBER,
  BIRTH,
  BORN,
  CARE,
  CARE_NUMBER,
  CARED_FOR,
  CLINICAL,
  FOUND,
  hasSeveral,
  KEPT_PRIVATE,
  LEADS,
  NAME,
  NAMING,
  NUMBER,
  PROVIDER,
  REACHING,
  type Roles,
  SICK,
  SSN,
  TREATMENT,
} from './roles';

import { isNobodysCare } from './trade';

export { BIRTH, BORN, CARED_FOR, NAMED, PAYMENT, type Roles, rolesOf, SHOWS_HEALTH, SSN } from './roles';

/** An object, line of a file or entry; a row of a page's table; a paragraph of raw text; running text of a page. */
export type RecordForm = 'row' | 'table' | 'text' | 'article';

/** What one record holds. */
export interface RecordFacts {
  /** Roles of the types found that count; see `countsIn`. */
  roles: Roles;
  /** Roles of those met in a title or description, which tell of a disease, not of who has it. */
  mentioned: Roles;
  form: RecordForm;
  /** Of the signs below, those that it shows. */
  signs: number;
  /** How many birth dates a label named. */
  births: number;
}

/** A label, key or container around it speaks of patients. */
export const HEALTH = 1;
/** By its format it is a record of somebody's care, even if nothing was found in it. */
export const OF_CARE = 2;
/** It has a field of staff, players or members: a specialty, a position, a party. */
export const STAFF = 4;
/** It has a field of somebody else, an office or a pharmacy, whose telephone and address may stand beside it. */
export const OFFICE = 8;
/** A name stands where the name of the patient does. */
export const PATIENT = 16;
export const SPECIMEN = 32;
/** Of a specially protected condition. */
export const SPECIAL = 64;
/** It has a field of what is sold or published: a price, a bar code, a headline. */
export const GOODS = 128;
/** A key or word of it is one of care, as other records have them too: a ward, a dose, a surgeon. */
export const IN_CARE = 256;
/** It has a field of an animal: a breed, a sire. */
export const ANIMAL = 512;
/** It has a field that people have for another trade than care: a seat, a salary, a precinct, a homeroom. */
export const TRADE = 1024;
/** It is a question of an exam: whoever is described in it was made up. */
export const ASKED = 2048;
/** It has a field of what is withheld from wages. */
export const WAGES = 4096;

/** How `null` begins: a field without a value says what kind of record it is, not what somebody is. */
const NULL = 110;
const OF_RECORDS = GOODS | HEALTH | OF_CARE | IN_CARE;
const OF_LITERALS = OF_RECORDS | ANIMAL | TRADE | WAGES;
/** Of the signs of a place those that a number or other bare literal there shows, by its first character. */
export const shownByLiteral = (signs: number, first: number): number =>
  signs & (first === NULL ? OF_RECORDS : OF_LITERALS);

/**
 * Whether a finding counts towards its record: `likely` or better. On a page of prose a number that only looks like a
 * Social Security number is an example or a part number more often than not, and in a table of a page a disease that no
 * column names is what somebody is known for: there a label must say it, unless there are more than an example needs.
 */
export function countsIn(form: RecordForm, { pattern: { type }, rung, isNamed }: Counted, all: Distinct): boolean {
  if (rung === 0) return false;
  return rung > 1 || isNamed || !MUST_BE_NAMED[form]?.has(type) || (type === 'ssn' && hasMoreThan(all, MOST_EXAMPLES));
}
/** What of a finding decides whether it counts. */
interface Counted {
  pattern: { type: string };
  rung: number;
  /** The key or column it stands under names it. */
  isNamed: boolean;
}
const MOST_EXAMPLES = 2;
const MUST_BE_NAMED: Partial<Record<RecordForm, ReadonlySet<string>>> = {
  article: new Set(['ssn']),
  table: new Set(['diagnosis', 'medication']),
};
const isRow = (form: RecordForm): boolean => form === 'row' || form === 'table';

/** What a type counts for under a label that many other things carry too: a number of care is one only where care is. */
export function weakRoles(roles: Roles, isOfCare: boolean, facts: RecordFacts): Roles {
  if ((roles & BIRTH) > 0) return FOUND | BORN;
  const isCare = (facts.roles & (SICK | CARED_FOR)) > 0 || (facts.signs & (HEALTH | OF_CARE | IN_CARE)) > 0;
  return isOfCare && !isCare ? roles & ~(NUMBER | CARE_NUMBER) : roles;
}

/**
 * `born` and `birthday` stand in lives and among friends: only in a plain text, which is nobody's article, and among
 * patients do they count as `date of birth` does.
 */
const isMeantBirth = ({ roles, form, signs, births }: RecordFacts): boolean =>
  (roles & BORN) > 0 &&
  ((births >= MANY_BIRTHS && (roles & REACHING) > 0) ||
    form === 'text' ||
    (isRow(form) && (signs & (HEALTH | OF_CARE | IN_CARE)) > 0));
/** So many in one record, with ways to reach them, are a list of people and not a life. */
const MANY_BIRTHS = 3;

/** PHI is identifier and health context in one record; either alone mostly is not. */
export function judgeRecord(found: RecordFacts): 'nothing' | 'health' | 'person' | 'phi' {
  const facts = isMeantBirth(found) ? { ...found, roles: found.roles | BIRTH } : found;
  const { roles, form, mentioned } = facts;
  if (isBare(facts)) return isRow(form) ? 'nothing' : 'person';
  const isHealth = (facts.signs & HEALTH) > 0 || (roles & (SICK | CARED_FOR)) > 0 || isInCare(facts);
  const mentionsHealth = (mentioned & CLINICAL) > 0;
  if (isNobodysCare(facts, isHealth || mentionsHealth)) return 'nothing';
  if (!isPersons(facts))
    // What is sold against a disease, or written of one, is nobody's.
    return facts.signs & OF_CARE || (!(facts.signs & GOODS) && ((isHealth && roles > 0) || mentionsHealth))
      ? 'health'
      : 'nothing';
  const isPrivate = (roles & KEPT_PRIVATE) > 0;
  const isPublic = ((facts.signs & STAFF) > 0 || (roles & PROVIDER) > 0) && !isPrivate && !isOfPatient(facts);
  const isPatients =
    (facts.signs & WAGES) === 0 &&
    (isHealth || (mentionsHealth && (roles & (facts.signs & STAFF ? NUMBER : KEPT_PRIVATE)) > 0));
  return isPatients && !isPublic && !isOfALife(facts) ? 'phi' : 'person';
}

/** Words of care make a record a patient's beside what is kept private; in a text beside two kinds of what tells of somebody. */
function isInCare({ form, roles, signs }: RecordFacts): boolean {
  if ((signs & (IN_CARE | GOODS)) !== IN_CARE || form === 'article') return false;
  if (form === 'text') return (roles & KEPT_PRIVATE) > 0 && hasSeveral(roles, KINDS);
  return (roles & ((signs & STAFF) > 0 ? NUMBER : KEPT_PRIVATE)) > 0;
}
const KINDS = REACHING | NUMBER | BIRTH | NAME;

/** Whether a record says that it is a patient's: by its format, by the name's label, by a disease where patients are. */
const isOfPatient = ({ signs, roles }: RecordFacts): boolean =>
  (signs & (OF_CARE | PATIENT)) > 0 || ((signs & HEALTH) > 0 && (roles & SICK) > 0);

/** Whether a record is about somebody: by a name or number, two ways to reach them, or a birth date beside an illness. */
function isPersons(facts: RecordFacts): boolean {
  const { roles, form, signs } = facts;
  if ((roles & NAMING) > 0) return true;
  const isReached = hasSeveral(roles, LEADS) && !isOfOffice(facts);
  if ((roles & BIRTH) === 0) return isRow(form) && isReached;
  return (roles & SICK) > 0 || isInCare(facts) || (isRow(form) && (isReached || (signs & HEALTH) > 0));
}

/**
 * An article that tells of a name or a birth date and of one illness, and of nothing else that only a record has, tells of
 * the life of somebody known: no label speaks of patients, no number, no treatment, no way to reach them, no list.
 */
function isOfALife({ form, roles, signs, births }: RecordFacts): boolean {
  if (form !== 'article' || (signs & HEALTH) > 0 || births > 1) return false;
  if ((roles & (NUMBER | REACHING | CARE)) > 0) return false;
  return !((roles & BIRTH) > 0 && hasSeveral(roles, SICK));
}

/** A telephone and an address are somebody's, or the office's that is named beside them. */
const isOfOffice = ({ signs, roles }: RecordFacts): boolean =>
  (signs & (OFFICE | HEALTH | OF_CARE)) === OFFICE && (roles & BIRTH) === 0;

/**
 * Numbers of a label and nothing else: in running text a line of a log or an example; in a row what else has members and
 * plans, unless a key speaks of patients.
 */
const isBare = ({ roles, form, signs }: RecordFacts): boolean =>
  (roles & NAMING) > 0 && (roles & ~BARE_NUMBER) === 0 && !(isRow(form) && (signs & (HEALTH | OF_CARE)) > 0);

/** Whether a row has a field of an animal, or of people in another trade. */
export const isOfOthers = ({ form, signs }: RecordFacts): boolean => isRow(form) && (signs & (ANIMAL | TRADE)) > 0;

/** Whether a record holds what no list tells in public. */
export const isPrivate = ({ roles }: RecordFacts): boolean => (roles & KEPT_PRIVATE) > 0;

/** Whether a record tells of an illness or a treatment, and of nobody by name or number. */
export const isNobodys = ({ roles }: RecordFacts): boolean => (roles & SICK) > 0 && (roles & NAMING) === 0;

/** What a title or description may hold without being anybody's: a disease, how to reach an office. */
export const isMentioned = (roles: Roles): boolean => (roles & (CLINICAL | REACHING)) > 0;

/** Whether a type tells of health, not of who somebody is. */
export const isClinicalRole = (roles: Roles): boolean => (roles & CLINICAL) > 0;

/** Whether a record is running text without a Social Security number. */
export const isOfProse = ({ form, roles }: RecordFacts): boolean => !isRow(form) && (roles & SSN) === 0;
export const isNumbered = ({ roles }: RecordFacts): boolean => (roles & NUMBER) > 0;
export const isAsked = ({ signs }: RecordFacts): boolean => (signs & ASKED) > 0;
/** Whether a label gives somebody's name or number. */
export const isIdentified = ({ roles }: RecordFacts): boolean => (roles & NAMING) > 0;

/** Whether a type tells of an illness or its treatment: a player has a weight as well. */
export const isIllness = (roles: Roles): boolean => (roles & SICK) > 0;

/**
 * Whether somebody is there whose `problem` or `condition` is an illness: a telephone number is a pharmacy's, too, and those who
 * ask for leave or for help with a printer have names. Of them something else must be kept private, or be of care.
 */
export const maySuffer = ({ roles, signs }: RecordFacts): boolean =>
  (roles & KEPT_PRIVATE) > 0 ||
  ((roles & NAME) > 0 && ((roles & (SICK | CARE)) > 0 || (signs & (HEALTH | OF_CARE | IN_CARE | PATIENT)) > 0));

/**
 * Whether anything in the record is a patient's by itself: then labels such as `name` mean the patient too. In running
 * text a disease beside a name is an article more often than a patient; a note tells of a treatment as well.
 */
export function hasPatientField({ roles, signs, form }: RecordFacts): boolean {
  if ((roles & (NAMING | LEADS)) > 0) return true;
  if (isRow(form)) return (signs & HEALTH) > 0 || ((roles & CLINICAL) > 0 && !isOfMedicines(roles));
  return form === 'text' && hasSeveral(roles, SICK);
}

/**
 * Whether a number under a label that other trades have too is care's, as numbers of members and clients are: beside one that
 * nobody else asks for, or two of a plan, such as a member's and a group's, in a row with a birth date.
 */
export const isNumberOfCare = (
  { roles, form }: RecordFacts,
  { pattern, low }: Numbered,
  before: Numbered | null,
): boolean =>
  (roles & (CARE_NUMBER | PROVIDER)) > 0 ||
  (isRow(form) &&
    (roles & BIRTH) > 0 &&
    pattern.type === 'plan-member' &&
    before?.pattern.type === pattern.type &&
    before.low !== low);
/**
 * Whether weak findings are a plan's card: somebody's name, and numbers of two kinds, such as a member's and the bin of the
 * pharmacy. A coupon has these as well, and names nobody.
 */
export function isCard({ roles }: RecordFacts, waiting: readonly Numbered[], waits: number): boolean {
  let isNamed = (roles & NAME) > 0;
  let first: Numbered | null = null;
  let areTwo = false;
  for (let at = 0; at < waits; at += 1) {
    const hit = waiting[at]!;
    if (hit.pattern.type === 'name') isNamed = true;
    if (hit.pattern.type !== 'plan-member') continue;
    areTwo ||= first !== null && first.pattern !== hit.pattern && first.low !== hit.low;
    first ??= hit;
  }
  return areTwo && isNamed;
}
/** What of such a finding decides that. */
interface Numbered {
  pattern: { type: string };
  /** Half of the value's hash. */
  low: number;
}

/**
 * Whether a finding under a label of many things may be the patient's. Codes and tests have a `name` as well: beside them
 * alone it must hold a given name, or stand under patients.
 */
export const mayBeSomebody = ({ roles }: RecordFacts, { pattern, isGiven, place }: Waiting): boolean =>
  pattern.type !== 'name' || isGiven || place.isHealth || (roles & (NAMING | LEADS | CARED_FOR)) > 0;
/** What of a finding that waits decides whether it is somebody's. */
interface Waiting {
  pattern: { type: string };
  isGiven: boolean;
  place: { isHealth: boolean };
}

/** Drugs and nothing else: what a name beside them names is a drug, too. */
const isOfMedicines = (roles: Roles): boolean => (roles & SICK) === TREATMENT;
