import { expect, test } from 'vitest';
import { classes, exposures, names } from '../../src/disclosure/words/en/names';

const types = `name address date-of-birth date age-over-89 phone fax email ssn itin mrn mbi hicn plan-member account
  payment-card bank-routing npi dea driver-license passport vin device url ip biometric photo nhs-number ca-health-card
  au-medicare ihi kvnr nir abha nhi encounter race-ethnicity icd10 icd9 cpt hcpcs ndc loinc snomed rxnorm cvx medication
  diagnosis note-section vital sig lab-result`.split(/\s+/);
const fileClasses =
  'mailbox virtual-disk database-dump medical-image claims hl7 patient-spreadsheet fax-image backup key document'.split(
    ' ',
  );
const kinds = `directory-listing object-storage elasticsearch kibana couchdb solr mongodb firebase fhir dicom hl7v2 x12
  ccda ncpdp rsync tabular database-dump`.split(/\s+/);

test('every type of the report has plain words', () => {
  expect(types.filter(type => !names[type])).toEqual([]);
});

test('every class of file and every exposure has plain words', () => {
  expect(fileClasses.filter(name => !classes[name])).toEqual([]);
  expect(kinds.filter(kind => !exposures[kind])).toEqual([]);
});

test('what a first contact says of a kind holds no digit', () => {
  expect(Object.values(names).filter(({ group }) => /\d/.test(group))).toEqual([]);
});
