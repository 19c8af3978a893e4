import { expect, it } from 'vitest';
import { ALIKE, likeness } from '../../../src/disclosure/contacts/alike';

it.each([
  ['Harbor Imaging, LLC', 'HARBOR IMAGING ASSOCIATES'],
  ['Harbor Family Practice', 'Harbor Family Practice P.L.L.C.'],
  ['St. Mary Hospital', 'ST MARY HOSPITAL'],
  ['Clínica del Puerto', 'CLINICA DEL PUERTO'],
  ["Children's Health of Harbor", 'Childrens Health Harbor'],
])('%s and %s are one', (one, other) => {
  expect(likeness(one, other)).toBeGreaterThanOrEqual(ALIKE);
});

it.each([
  ['Harbor Dental', 'Harbor Imaging'],
  ['Northern Medical Group', 'Southern Medical Group'],
  ['Medical Center', 'Harbor Medical Center'],
  ['Harbor', 'Harbor Northern Western Imaging'],
  ['', ''],
])('%j and %j are two', (one, other) => {
  expect(likeness(one, other)).toBeLessThan(ALIKE);
});
