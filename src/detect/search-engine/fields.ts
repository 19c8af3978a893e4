import { maskWords } from '../mask';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const IDENTIFYING = words(
  'ssn mrn dob birth birthdate birthday dateofbirth firstname lastname fullname givenname familyname patientname patient ' +
    'surname phone telephone mobile fax email address street zip zipcode postcode medicare mbi member memberid subscriber ' +
    'insurance passport license social npi',
);
/** Products, plants and plans have these too: they identify people beside another field that does. */
const OF_THINGS_TOO = words('name account card policy');
/** `index.name`, `file_name` and the like name things. */
const THINGS = words(
  'file host index author publisher user field column table event log service node type status product company facility',
);

const partsOf = (field: string): string[] =>
  field
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** The fields of a mapping that hold identifiers of people, masked; at most 20. */
export function identifyingFields(fields: readonly string[]): string[] {
  const has = (list: ReadonlySet<string>) => (field: string) => partsOf(field).some(word => list.has(word));
  const ofPeople = fields.filter(field => !has(THINGS)(field));
  if (!ofPeople.some(has(IDENTIFYING))) return [];
  return ofPeople
    .filter(field => has(IDENTIFYING)(field) || has(OF_THINGS_TOO)(field))
    .map(maskWords)
    .slice(0, 20);
}
