import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, judge } from '../../src/detect';
import { CARE, NEUTRAL, OTHER, PEOPLE } from '../../src/detect/health/resources';
import { essence, raw, scan } from './scans';

const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;
const read = (body: unknown): Findings => scan(raw('application/fhir+json'), JSON.stringify(body));
const levelOf = (body: unknown): string => judge(read(body), access).level;
const bundle = (...resources: unknown[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map(resource => ({ resource })),
});
const patient = (index: number, more: object = {}) => ({
  resourceType: 'Patient',
  id: `p${index}`,
  name: [{ family: 'Quill', given: [`Dora${'abcdef'[index]}`] }],
  birthDate: `1951-03-0${index + 1}`,
  ...more,
});
const observation = (subject: object, more: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '4548-4' }] },
  subject,
  ...more,
});

describe('a resource of FHIR', () => {
  it.each([...CARE])('%s points at a patient, and with the name it is a record of one', resourceType => {
    expect(levelOf({ resourceType, subject: { reference: 'Patient/1' } })).toBe('medium');
    expect(levelOf({ resourceType, subject: { reference: 'Patient/1', display: 'Dora Quill' } })).toBe('high');
  });

  it.each([...OTHER].filter(type => type !== 'OperationOutcome'))('%s is of nobody', resourceType => {
    const resource = {
      resourceType,
      name: 'Diabetes E11.9',
      contact: [
        {
          telecom: [
            { system: 'email', value: 'desk@harlow.net' },
            { system: 'phone', value: '614-238-1181' },
          ],
        },
      ],
    };
    expect(levelOf(resource)).toBe('low');
  });

  it('is a person by itself', () => {
    for (const resourceType of PEOPLE) expect(levelOf({ ...patient(1), resourceType })).toBe('high');
  });

  it('may be a patient’s or not: the reference tells', () => {
    for (const resourceType of [...NEUTRAL].filter(type => type !== 'Bundle')) {
      expect(levelOf({ resourceType, id: '1' }), resourceType).toMatch(/none|low/);
      expect(levelOf({ resourceType, id: '1', patient: { reference: 'Patient/1' } }), resourceType).toBe('medium');
    }
  });

  it('is known whatever the order of its keys', () => {
    const { resourceType, ...rest } = patient(1);
    expect(levelOf({ ...rest, resourceType })).toBe('high');
    const { resourceType: type, ...late } = observation({ display: 'Dora Quill', reference: 'Patient/1' });
    expect(levelOf({ ...late, resourceType: type })).toBe('high');
  });

  it('holds its patient, where one is contained', () => {
    const contained = [{ resourceType: 'Patient', id: 'a', name: [{ text: 'Dora Quill' }] }];
    expect(read(observation({ reference: '#a' }, { contained })).records.phi).toBe(1);
  });

  it('names doctors without being about them', () => {
    const doctor = { resourceType: 'Practitioner', name: [{ family: 'Moreno', given: ['Eva'] }] };
    const resource = observation(
      { reference: 'Patient/1' },
      {
        contained: [doctor],
        performer: [{ reference: 'Practitioner/1', display: 'Eva Moreno' }],
      },
    );
    expect(read(resource).records).toMatchObject({ phi: 0, person: 0 });
  });

  it('finds a patient among those who take part', () => {
    const resource = {
      resourceType: 'Appointment',
      participant: [
        { actor: { reference: 'Practitioner/1', display: 'Eva Moreno' } },
        { actor: { reference: 'Patient/1', display: 'Dora Quill' } },
      ],
    };
    expect(read(resource)).toMatchObject({ records: { phi: 1 }, identifiers: [{ type: 'name', distinct: 1 }] });
  });

  it('is one record, with all its contacts, addresses and numbers', () => {
    const more = {
      contact: [1, 2, 3].map(each => ({
        name: { text: `Ann Berg${each}` },
        telecom: [{ value: `614-238-118${each}` }],
      })),
      address: [1, 2, 3].map(each => ({ line: [`${each}12 Harlow Street`] })),
    };
    expect(read(patient(1, more)).records).toMatchObject({ total: 1, phi: 1 });
  });

  it('tells numbers by their system or type', () => {
    const withNumber = (identifier: object) => read(patient(1, { identifier: [identifier] }));
    const type = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'SS' }] };
    expect(withNumber({ type, value: '536904391' }).records.ssn).toBe(1);
    expect(withNumber({ system: 'urn:oid:2.16.840.1.113883.4.1', value: '536904391' }).records.ssn).toBe(1);
    expect(withNumber({ system: 'urn:oid:1.2.3', value: '536904391' }).records.ssn).toBe(0);
  });
});

describe('how many patients a FHIR server tells of', () => {
  it('are the patients of a bundle, not its resources', () => {
    const resources = [0, 1].flatMap(index => [
      patient(index),
      ...[1, 2, 3].map(() => observation({ reference: `Patient/p${index}`, display: 'Dora Quill' })),
    ]);
    expect(read(bundle(...resources)).individuals).toEqual({ estimate: 2, bound: 'exact', basis: 'distinct patients' });
  });

  it('are at least those seen, where more pages follow', () => {
    const link = [{ relation: 'next', url: 'http://host.test/next' }];
    const whole = { ...bundle(observation({ reference: 'http://host.test/fhir/Patient/p1/_history/2' })), link };
    expect(read(whole).individuals).toMatchObject({ estimate: 1, bound: 'at-least' });
  });

  it('are the total of a search for patients, without fetching more', () => {
    const search = { ...bundle(patient(0), patient(1)), type: 'searchset', total: 42_000 };
    expect(read(search)).toMatchObject({ individuals: { estimate: 42_000, bound: 'exact', basis: 'Bundle.total' } });
    expect(judge(read(search), access).level).toBe('critical');
  });
});

describe('made-up patients', () => {
  const flagged = { meta: { tag: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' }] } };
  it('are counted, then lowered, with all that is about them', () => {
    const resources = [patient(0, flagged), observation({ reference: 'Patient/p0', display: 'Dora Quill' })];
    const verdict = judge(read(bundle(...resources)), access);
    expect(verdict).toMatchObject({ level: 'low', lowered: [{ code: 'synthetic-data', from: 'high' }] });
  });
  it('lower nothing for the others', () => {
    const { marks } = read(bundle(patient(0, flagged), patient(1), patient(2), patient(3)));
    expect(marks).toEqual([{ code: 'synthetic-data', basis: 'test-flag', share: 0.25 }]);
    expect(levelOf(bundle(patient(0, flagged), patient(1), patient(2), patient(3)))).toBe('high');
  });
  it('of an image archive say so themselves', () => {
    const set = (removed: string) => [
      { '00100010': { vr: 'PN', Value: [{ Alphabetic: 'QUILL^DORA' }] }, '00120062': { vr: 'CS', Value: [removed] } },
    ];
    expect(levelOf(set('YES'))).toBe('low');
    expect(levelOf(set('NO'))).toBe('high');
  });
});

describe('a data set of DICOM', () => {
  it('is a record of the patient, not of the physician', () => {
    const physician = { '00080090': { vr: 'PN', Value: [{ Alphabetic: 'MORENO^EVA' }] } };
    expect(levelOf([{ ...physician, '00100010': { vr: 'PN' } }])).not.toBe('high');
    expect(levelOf([{ ...physician, '00100010': { vr: 'PN', Value: [{ Alphabetic: 'QUILL^DORA' }] } }])).toBe('high');
  });
  it('stays one record, whatever sequences are in it', () => {
    const item = {
      '00100010': { vr: 'PN', Value: [{ Alphabetic: 'QUILL^DORA' }] },
      '00100020': { vr: 'LO', Value: ['904411'] },
    };
    const set = { ...item, '00081140': { vr: 'SQ', Value: [item, item, item, item] } };
    expect(read([set, set])).toMatchObject({ records: { total: 2, phi: 2 }, individuals: { estimate: 1 } });
  });
});

it('answers in pieces give the same findings wherever they are cut', () => {
  const whole = JSON.stringify(
    bundle(
      patient(0, { identifier: [{ type: { coding: [{ code: 'SS' }] }, value: '536-90-4391' }] }),
      observation({ reference: 'Patient/p0' }),
    ),
  );
  const expected = essence(scan(raw('application/json'), whole));
  expect(expected).toMatchObject({ records: { phi: 1, ssn: 1, health: 1 } });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 12 }), cuts => {
      expect(essence(scan(raw('application/json'), whole, cuts))).toEqual(expected);
    }),
    { numRuns: 60, seed: 5 },
  );
});

it('keys that mean something to the language itself do no harm', () => {
  const keys = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'resourceType', 'valueOf'];
  const nested = keys.map(key => `"${key}":{"${key}":"Patient","resourceType":"${key}","value":"1"}`).join(',');
  expect(scan(raw('application/json'), `{"resourceType":"Patient",${nested},"name":[{${nested}}]}`).schema).toBe(1);
});
