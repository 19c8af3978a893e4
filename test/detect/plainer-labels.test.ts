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
