import type { Findings } from '../../src/detect/types';

/** The findings of a made-up page with patients on it, as its scan tells them. */
export const leak: Findings = {
  schema: 1,
  url: 'http://records.clinic.example/patients/*',
  title: 'Patients',
  scannedAt: '2026-11-22T10:00:00.000Z',
  coverage: { state: 'full', reason: null, scanned: 1200, of: 1200 },
  exposures: [
    { kind: 'tabular', product: null, version: null, confidence: 'likely', facts: { rows: 40, bound: 'exact' } },
  ],
  identifiers: [
    {
      type: 'ssn',
      letter: 'G',
      count: 40,
      distinct: 40,
      confidence: 'certain',
      shape: '999-99-9999',
      where: ['rows[].ssn'],
    },
  ],
  clinical: [{ type: 'icd10', count: 40, distinct: 9, special: 0, confidence: 'likely', where: ['rows[].diagnosis'] }],
  individuals: { estimate: 40, bound: 'exact', basis: 'rows' },
  owner: [],
  relay: null,
  records: { total: 40, person: 40, health: 40, phi: 40, ssn: 40, payment: 0, special: 0 },
  marks: [],
};

/** A page on which nothing was found. */
export const clean: Findings = {
  ...leak,
  exposures: [],
  identifiers: [],
  clinical: [],
  individuals: null,
  records: { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 },
};
