import { type WordSet, wordSet } from '../lib/word-set';
import { maskWords } from '../mask';

/** What a patient is asked for, and a customer of a shop, a member of a club or a guest is not. */
const OF_PATIENTS = wordSet('ssn socialnumber mrn patientname patient medicare mbi npi');
/** With whoever pays for their health a patient has a number. */
const OF_PAYERS = wordSet('subscriber insurance');
const NUMBERS = wordSet('id no num nbr number member group policy');
/** Of births and of health: a column of each is a patient's. */
const BIRTHS = 'dob birth birthdate birthday dateofbirth';
const OF_BIRTHS = wordSet(BIRTHS);
const OF_HEALTH = wordSet('diagnosis diagnoses icd medication medications allergy allergies');
/** What identifies people in any trade, or, as a name does, a thing: shown beside one of those. */
const OF_ANYBODY = wordSet(
  `${BIRTHS} member memberid passport license firstname lastname fullname givenname ` +
    'familyname surname phone telephone mobile fax email address street zip zipcode postcode name account card policy',
);
/** `index.name`, `file_name` and the like name things. */
const THINGS = wordSet(
  'file host index author publisher user field column table event log service node type status product company facility',
);

const partsOf = (field: string): string[] =>
  field
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/social[^a-z]?(?:security|insurance)/, 'socialnumber')
    .split(/[^a-z]+/);

/** The fields of a mapping that point to patients (all do in a container of theirs), with those that identify them, masked; at most 20. */
export function identifyingFields(fields: readonly string[], isOfPatients = false): string[] {
  const has = (list: WordSet) => (field: string) => partsOf(field).some(word => list.has(word));
  const ofPeople = fields.filter(field => !has(THINGS)(field));
  const isOfPatient = (field: string) => has(OF_PATIENTS)(field) || (has(OF_PAYERS)(field) && has(NUMBERS)(field));
  const isPatients = ofPeople.some(isOfPatient) || (ofPeople.some(has(OF_BIRTHS)) && fields.some(has(OF_HEALTH)));
  if (!isOfPatients && !isPatients) return [];
  return ofPeople
    .filter(field => isOfPatient(field) || has(OF_ANYBODY)(field))
    .map(maskWords)
    .slice(0, 20);
}
