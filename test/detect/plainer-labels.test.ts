import { describe, expect, test } from 'vitest';
import { engine } from '../../src/detect/scan/ready';

const { labels } = engine();
const typesOf = (key: string): string[] => [...labels.read(key).types].sort();

describe('a label that is known in part', () => {
  test.each([
    ['rxnormCd', 'rxnorm'],
    ['cvx_vaccine_product_code', 'cvx'],
    ['NPI id number of the provider', 'npi'],
    ['spouse NHS number value', 'nhs-number'],
    ['hospital_snomed_test_code', 'snomed'],
    ['glucoseResultValue', 'lab-result'],
    ['last_heart_rate', 'vital'],
    ['primaryCptCodeNumber', 'cpt'],
  ])('%s says %s', (key, type) => expect(typesOf(key)).toContain(type));

  test.each([
    'rxnormStatus',
    'cpt_version',
    'glucose_updated_at',
    'nhs_number_verified_on',
    'loincHash',
    'numberCode',
    'the number of the card',
    'medicationId',
    'diagnosis_no_id',
    '',
  ])('%j says nothing of the kind', key => {
    const found = typesOf(key).filter(type => !['name', 'payment-card', 'icd10', 'icd9', 'snomed'].includes(type));
    expect(found).toEqual([]);
  });
});

describe('a label that says whose a value is', () => {
  test.each([
    ['newborn mrn', 'mrn'],
    ['emergency contact first name', 'name'],
    ["mother's date of birth", 'date-of-birth'],
    ['date_of_birth_of_patient', 'date-of-birth'],
    ['secondary insurance policy number', 'plan-member'],
    ['parent/guardian phone', 'phone'],
    ['vaccine code (CVX)', 'cvx'],
    ['DONORDOB', 'date-of-birth'],
    ['RENDERINGPROVIDERNPI', 'npi'],
  ])('%s says %s', (key, type) => expect(typesOf(key)).toContain(type));

  test("leaves a name weak that may be a thing's, and not one of a patient", () => {
    expect(labels.read('alternate contact name').weak.size).toBeGreaterThan(0);
    expect(labels.read('patients legal name').weak.size).toBe(0);
  });

  test.each(['newborn', 'next of kin of the patient room', 'donor lamp', 'primary key', 'partner count'])(
    '%s says nothing of a person',
    key => expect(typesOf(key).filter(type => type !== 'name')).toEqual([]),
  );
});
