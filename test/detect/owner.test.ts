import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Head, judge, type OwnerCandidate, type OwnerClue, type OwnerKind, ownerKinds } from '../../src/detect';
import { ownersOf } from '../../src/detect/owner';
import { unrelatedOrganisations } from '../../src/detect/owner/unrelated';
import { GIVEN_NAMES } from '../../src/detect/patterns/vocabulary/given-names';
import { chooseReader } from '../../src/detect/read';
import type { Collector } from '../../src/detect/scan/collect';
import { emptyDistinct } from '../../src/detect/scan/distinct';
import { engine } from '../../src/detect/scan/ready';
import { Sink } from '../../src/detect/scan/sink';
import { leak } from '../messages/findings';
import { raw } from './scans';

const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;

/** What a scan of a text has counted by its end. */
function collected(text: string, head: Head = raw('application/json')) {
  const sink = new Sink(engine(), [], null);
  const reader = chooseReader(head, sink);
  reader.feed(text);
  reader.end();
  return sink.collector;
}
const nobody = collected('{}');

const header = (kind: OwnerKind, value: string): OwnerCandidate => ({ kind, value, count: 1, of: 1, isHeader: true });
const inRecords = (kind: OwnerKind, value: string, count: number, of: number): OwnerCandidate => ({
  kind,
  value,
  count,
  of,
  isHeader: false,
});
const crossing = (kind: OwnerKind, value: string, collector = nobody) =>
  ownersOf([header(kind, value)], collector).map(clue => clue.value);

/** A made-up patient whose names are in no list. */
const FAMILY = 'Vornath';
const GIVEN = 'Zarquil';
const patient = collected(JSON.stringify([{ patient_name: `${GIVEN} ${FAMILY}`, mrn: '00412345', dob: '1971-03-04' }]));
const inFields = collected(JSON.stringify([{ last_name: FAMILY, first_name: GIVEN, mrn: '00412345' }]));

const spellings = (given: string, family: string): string[] => [
  `${given} ${family}`,
  `${family}, ${given}`,
  `${family.toUpperCase()}^${given.toUpperCase()}`,
  `${family.toUpperCase()}^${given.toUpperCase()}^A^^^MRS`,
  `${given} A. ${family}`,
  `Dr. ${given} ${family}`,
  `${given} ${family}, MD`,
  `${family} ${given}`.toLowerCase(),
  `${given}_${family}`.toLowerCase(),
  `${family}-${given}-backup`.toLowerCase(),
  `${given}${family}`,
  `${given}${family}`.toLowerCase(),
  `chart of ${given} ${family}`,
];

describe('what names a person', () => {
  it.each(ownerKinds)('does not cross as the only occurrence on the page, in whatever spelling: %s', kind => {
    for (const value of spellings('Maria', 'Delgado')) expect(crossing(kind, value), value).toEqual([]);
  });

  it.each(ownerKinds)('does not cross where a list of names does not know it but the page does: %s', kind => {
    for (const collector of [patient, inFields]) {
      const all = [...spellings(GIVEN, FAMILY), FAMILY, GIVEN, `${FAMILY} Clinic`, `${GIVEN} ${FAMILY} Hospital`];
      for (const value of [...all, `Z${FAMILY}`, `${FAMILY}Z`, FAMILY.toUpperCase(), `Vörnath's Clinic`]) {
        expect(crossing(kind, value, collector), value).toEqual([]);
      }
    }
  });

  it.each(ownerKinds)('does not cross though an organisation stands beside it: %s', kind => {
    const beside = ['Lakeside Clinic - Maria Delgado', 'Lakeside Clinic, Delgado M', 'Lakeside Clinic^Delgado'];
    for (const value of [...beside, 'Maria Delgado at Lakeside Clinic', 'Maria Delgado Medical Record']) {
      expect(crossing(kind, value), value).toEqual([]);
    }
  });

  it('does not cross in a title that speaks of a patient nobody knows', () => {
    for (const value of ['Zarquil Vornath Medical Record', 'Chart of Zarquil Vornath at Lakeside Clinic', 'Vornath']) {
      expect(crossing('page-organization', value), value).toEqual([]);
    }
  });

  it('does not cross in any field, whoever it is', () => {
    const given = fc.constantFrom(...GIVEN_NAMES);
    const family = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.constantFrom(...ownerKinds), given, family, fc.nat(12), (kind, name, other, at) => {
        const cased = name.charAt(0).toUpperCase() + name.slice(1);
        expect(crossing(kind, spellings(cased, other)[at]!)).toEqual([]);
      }),
      { numRuns: 2_000, seed: 2018 },
    );
  });
});

describe('a number of a person', () => {
  it.each(ownerKinds)('does not cross, in whatever field: %s', kind => {
    const numbers = ['212-45-6789', '614 222 4471', 'MRN00412345', 'jroe@mailhost.net', '12 Elm Street', '1971-03-04'];
    for (const value of numbers) {
      expect(crossing(kind, value), value).toEqual([]);
      expect(crossing(kind, `Lakeside Clinic ${value}`), value).toEqual([]);
    }
  });

  it('crosses as that of an organisation where its check digit holds and the page does not find it elsewhere', () => {
    expect(crossing('npi-organization', '1720473812')).toEqual(['1720473812']);
    expect(crossing('npi-organization', '1720473813')).toEqual([]);
    expect(crossing('hl7-facility', '1720473812')).toEqual([]);
  });
});

describe('an organisation', () => {
  const HONEST: Readonly<Partial<Record<OwnerKind, readonly string[]>>> = {
    'dicom-institution': ['Harbor Imaging Associates', 'ST. MARY MEDICAL CENTER', 'Universitätsklinikum Neustadt'],
    'hl7-facility': ['LAKESIDE', 'GHH LAB', 'Riverbend Family Practice', 'HARBOR_IMAGING', 'Harbor_Springs_Lab'],
    'fhir-organization': ['Riverbend Family Practice', 'Hôpital Saint-Martin', 'Lakeside Pediatric Group, LLC'],
    'x12-billing-provider': [
      'PREMIER BILLING SERVICE',
      'Neustadt Home, LLC',
      'HARBOR ORTHOPEDIC ASSOCIATES, P.C.',
      'Lakeside Clinic',
    ],
    'ccda-custodian': ['Community Health and Hospitals', 'University of Vermont Medical Center'],
    'npi-organization': ['Harbor Imaging Associates'],
    'cluster-name': ['harbor-imaging-prod', 'lakeside-search'],
    'module-name': ['lakeside', 'harbor_clinic_backup'],
    'bucket-name': ['harbor-imaging-faxes', 'medirex'],
    'banner-vendor': ['Medirex', 'Harbor Software, Inc.'],
    'page-organization': [
      'Harbor Imaging Associates',
      'Lakeside Clinic',
      'Harbor Imaging, Inc.',
      'University of Vermont',
    ],
    certificate: ['Harbor Imaging Associates, LLC', 'Cloudflare'],
  };

  it.each(Object.entries(HONEST))('crosses: %s', (kind, values) => {
    for (const value of values) expect(crossing(kind as OwnerKind, value, patient), value).toEqual([value]);
  });

  it('crosses from three records on, with its share', () => {
    const name = 'Harbor Imaging Associates';
    expect(ownersOf([inRecords('dicom-institution', name, 2, 2)], nobody)).toEqual([]);
    expect(ownersOf([inRecords('dicom-institution', name, 97, 100)], nobody)).toEqual([
      { kind: 'dicom-institution', value: name, share: 0.97, trust: 'certain' },
    ]);
    expect(ownersOf([inRecords('dicom-institution', name, 3, 100)], nobody)[0]?.trust).toBe('possible');
  });

  it('counts as one in upper and lower case, and without its assigning authority', () => {
    const told = ['LAKESIDE^1.2.840.99^ISO', 'Lakeside', 'lakeside'].map(value =>
      inRecords('hl7-facility', value, 2, 6),
    );
    expect(ownersOf(told, nobody)).toEqual([{ kind: 'hl7-facility', value: 'LAKESIDE', share: 1, trust: 'certain' }]);
  });

  it('is told in one line of at most a hundred characters, twelve of them at most', () => {
    expect(crossing('dicom-institution', `Harbor ${'Imaging '.repeat(20)}Center`)).toEqual([]);
    expect(crossing('dicom-institution', 'Harbor\u0007Imaging')).toEqual([]);
    const many = Array.from({ length: 5_000 }, (_, at) =>
      header('dicom-institution', `Harbor${'x'.repeat(at % 60)} Clinic`),
    );
    expect(ownersOf(many, nobody)).toHaveLength(12);
  });

  it('does not cross where the page held more people than can be remembered', () => {
    const full = Object.assign(Object.create(nobody) as Collector, { nameWords: emptyDistinct(0) });
    expect(crossing('dicom-institution', 'Harbor Imaging Associates', full)).toEqual([]);
  });
});

describe('several organisations in one store', () => {
  const clue = (value: string, share: number, kind: OwnerKind = 'hl7-facility'): OwnerClue => ({
    kind,
    value,
    share,
    trust: 'possible',
  });
  const three = ['Harbor Imaging', 'Lakeside Clinic', 'Riverbend Family Practice'];

  it('point to somebody who works for them all, where none has most of the records', () => {
    expect(unrelatedOrganisations(three.map(value => clue(value, 0.3)))).toBe(3);
    const { reasons } = judge({ ...leak, owner: three.map(value => clue(value, 0.3)) }, access);
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'several-organisations', params: { count: 3 } }));
  });

  it('are one owner and others where one has most, and branches where they share a name', () => {
    expect(
      unrelatedOrganisations([clue('Harbor Imaging', 0.7), ...three.slice(1).map(value => clue(value, 0.1))]),
    ).toBe(0);
    expect(unrelatedOrganisations(['North', 'South', 'West'].map(side => clue(`Harbor Imaging ${side}`, 0.3)))).toBe(0);
    expect(unrelatedOrganisations(three.slice(1).map(value => clue(value, 0.5)))).toBe(0);
  });

  it('are counted within one kind of field: a page, a cluster and a certificate name the host in their own ways', () => {
    const kinds: OwnerKind[] = ['page-organization', 'cluster-name', 'certificate'];
    expect(unrelatedOrganisations(three.map((value, at) => clue(value, 0.3, kinds[at])))).toBe(0);
  });
});
