import { maskWords } from '../mask';

const IDENTIFYING = new Set(
  (
    'ssn mrn dob birth birthdate birthday dateofbirth firstname lastname fullname givenname familyname patientname patient name ' +
    'surname phone telephone mobile fax email address street zip zipcode postcode medicare mbi member memberid subscriber policy ' +
    'insurance passport license social npi account card'
  ).split(' '),
);
/** `index.name`, `file_name` and the like name things. */
const THINGS = new Set(
  'file host index author publisher user field column table event log service node type status product company facility'.split(
    ' ',
  ),
);

/** The fields of a mapping that hold identifiers of people, masked; at most 20. */
export function identifyingFields(fields: readonly string[]): string[] {
  return fields
    .filter(field => {
      const words = field
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/);
      return words.some(word => IDENTIFYING.has(word)) && !words.some(word => THINGS.has(word));
    })
    .map(maskWords)
    .slice(0, 20);
}
