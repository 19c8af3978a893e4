import { describe, expect, it } from 'vitest';
import type { OwnerClue } from '../../src/detect';
import { searchName, wideName } from '../../src/disclosure/contacts/nppes/search-name';
import type { LookUpChoices } from '../../src/disclosure/contacts/types';
import { subject } from '../disclosure/contacts/subjects';
import { nppes, type Registered } from './nppes';
import { codesOf, lookUp } from './run-look-up';
import { json, type Reply, type World } from './world';

const practice: Registered = {
  npi: '1234567893',
  name: 'HARBOR FAMILY PRACTICE PLLC',
  state: 'NY',
  zip: '117432222',
  phone: '202-555-0131',
  fax: '202-555-0132',
  official: { title: 'Office Manager', phone: '2025550133', first: 'ANNIKA', last: 'SOLBERG' },
};
const far: Registered = { ...practice, npi: '1999999992', state: 'CA', zip: '90001', phone: '202-555-0141' };
const dental: Registered = { ...practice, npi: '1999999984', name: 'HARBOR DENTAL GROUP', phone: '202-555-0151' };
const person: Registered = { ...practice, npi: '1999999976', name: 'HARBOR FAMILY PRACTICE PLLC', isPerson: true };
const hospital = (npi: string, name: string, zip: string, phone: string): Registered => ({
  ...{ npi, name, zip, phone, state: 'NY', isHospital: true },
});

const only = (kind: string) => (step: { source: string }) => step.source === kind;
const look = (
  registered: readonly Registered[],
  choices: Partial<LookUpChoices>,
  owner: readonly OwnerClue[] = [],
  kind = 'nppes',
) => lookUp(subject('203.0.113.7', { owner, choices }), { 'npiregistry.cms.hhs.gov': nppes(registered) }, only(kind));
const found = ({ contacts }: Awaited<ReturnType<typeof look>>, kind = 'nppes') =>
  contacts.filter(({ source }) => source === kind).map(({ id, trust }) => `${trust} ${id}`);
const clue = (kind: OwnerClue['kind'], value: string): OwnerClue => ({ kind, value, share: 1, trust: 'likely' });

describe('the registry of providers', () => {
  it('gives telephone, fax, the line of the official with its title, and the address; never a name of a person', async () => {
    const looked = await look([practice, far, dental, person], { organisation: 'Harbor Family Practice', state: 'NY' });
    expect(found(looked)).toEqual(
      expect.arrayContaining([
        'likely phone:+1 202-555-0131',
        'likely fax:+1 202-555-0132',
        'likely phone:+1 202-555-0133',
        'likely post:12 HARBOR ST, HUNTINGTON, NY 11743-2222',
      ]),
    );
    expect(looked.contacts.find(({ value }) => value === '+1 202-555-0133')?.remarks[0]?.text).toContain(
      'Office Manager',
    );
    expect(JSON.stringify(looked)).not.toMatch(/annika|solberg/i);
    expect(looked.progress.requests).toBe(1);
  });

  it('is asked by number where a ticked clue is one, and is certain then', async () => {
    const looked = await look([far, practice, person], {}, [clue('npi-organization', '1234567893')]);
    expect(looked.asked).toEqual(['npiregistry.cms.hhs.gov /api/?version=2.1&number=1234567893']);
    expect(found(looked)).toContain('certain phone:+1 202-555-0131');
  });

  it('gives nothing of a person, whose number it is', async () => {
    const looked = await look([person], {}, [clue('npi-organization', person.npi)]);
    expect(codesOf(looked)).toEqual(['answer-not-found']);
    expect(found(looked)).toEqual([]);
  });

  it('is not asked about a clue that is not ticked, nor about a host of another country', async () => {
    const report = { owner: [clue('fhir-organization', 'Harbor Family Practice')] };
    const { steps } = await lookUp(subject('203.0.113.7', { report }), {}, only('nppes'));
    expect(steps).toEqual([]);
    const abroad = subject('praxis.de', { choices: { organisation: 'Harbor Family Practice' } });
    expect((await lookUp(abroad, {}, only('nppes'))).steps).toEqual([]);
  });

  it('is asked more widely once where the whole name is unknown', async () => {
    const looked = await look([practice], { organisation: 'Harbor Family Practice of Huntington', state: 'NY' });
    expect(looked.progress.requests).toBe(2);
    expect(found(looked)).toContain('likely phone:+1 202-555-0131');
  });

  it('finds a practice by the name it does business under', async () => {
    const looked = await look([{ ...practice, name: 'HFP MEDICAL PLLC', otherName: 'HARBOR FAMILY PRACTICE' }], {
      organisation: 'Harbor Family Practice',
    });
    expect(found(looked)).toContain('likely phone:+1 202-555-0131');
  });

  it('says so where several have such a name, and which of them each line is of', async () => {
    const looked = await look([practice, far], { organisation: 'Harbor Family Practice' });
    expect(codesOf(looked)).toEqual(['nppes-ambiguous']);
    expect(found(looked)).toEqual(
      expect.arrayContaining(['possible phone:+1 202-555-0131', 'possible phone:+1 202-555-0141']),
    );
    const { remarks } = looked.contacts.find(({ value }) => value === '+1 202-555-0141')!;
    expect(remarks[0]).toMatchObject({ code: 'nppes-one-of-several', params: { state: 'CA' } });
  });

  it('gives nobody whose name only begins alike', async () => {
    const looked = await look([dental], { organisation: 'Harbor Family Practice' });
    expect(found(looked)).toEqual([]);
    expect(codesOf(looked)).toEqual(['answer-not-found']);
  });

  it.each<[string, Reply, string]>([
    ['an error with status 200', json({ Errors: [{ description: 'Unsupported', field: 'version' }] }), 'nppes-refused'],
    ['a web page', { body: '<html>Request Rejected</html>' }, 'answer-page'],
    ['no results', json({ result_count: 0, results: [] }), 'answer-not-found'],
    ['another shape', json({ results: 'none' }), 'answer-unreadable'],
    ['a wait', { status: 429 }, 'answer-busy'],
    ['nothing', 'silent', 'answer-timeout'],
    ['too much', { endless: '{"results": [' }, 'answer-too-large'],
    [
      'wrong types',
      json({ results: [null, 1, { enumeration_type: 'NPI-2', basic: [], addresses: {} }] }),
      'answer-not-found',
    ],
  ])('answers with %s', async (_, reply, code) => {
    const world: World = { 'npiregistry.cms.hhs.gov': () => reply };
    const looked = await lookUp(
      subject('203.0.113.7', { choices: { organisation: 'Harbor Family Practice' } }),
      world,
      only('nppes'),
      reply === 'silent' ? 1_500 : undefined,
    );
    expect(codesOf(looked)).toEqual([code]);
  });

  it('leaves nothing of a hostile name in a line', async () => {
    const looked = await look([{ ...practice, name: 'HARBOR FAMILY PRACTICE \u202e{evil}\u0007 PLLC' }], {
      organisation: 'Harbor Family Practice',
    });
    expect(JSON.stringify(looked.contacts)).not.toMatch(/[\u202e{}]evil|\\u0007/);
  });
});

describe('a name', () => {
  it.each([
    ['Harbor Family Practice, P.L.L.C.', 'Harbor Family Practice', 'Harbor Family'],
    ['Children’s Health of Harbor', "Children's Health of Harbor", 'Children'],
    ['Calloway & Romano MDs, PC', 'Calloway & Romano MDs', 'Calloway'],
    ['riverbend-family-practice', 'riverbend family practice', 'riverbend family'],
    ['Clínica del Puerto Inc.', 'Clinica del Puerto', 'Clinica del'],
    ['Harbor Clinic', 'Harbor Clinic', 'Harbor'],
    ['Harbor* <b>?=Clinic', 'Harbor b Clinic', 'Harbor b'],
  ])('%s is asked for as the registry writes it, and more widely', (name, asked, wide) => {
    expect([searchName(name), wideName(name)]).toEqual([asked, wide]);
  });
});

describe('hospitals nearby', () => {
  const near = hospital('1111111111', 'HARBOR GENERAL HOSPITAL', '117431111', '202-555-0161');
  const second = hospital('1111111112', 'HARBOR GENERAL HOSPITAL PHARMACY', '11743', '202-555-0161');
  const area = hospital('1111111113', 'NORTH SHORE HOSPITAL', '11735', '202-555-0162');
  const upstate = hospital('1111111114', 'UPSTATE HOSPITAL', '12207', '202-555-0163');

  it('are asked for only by a ZIP code that the person typed', async () => {
    expect((await look([near], {}, [], 'hospitals')).steps).toEqual([]);
    expect((await look([near], { zip: '1174x' }, [], 'hospitals')).steps).toEqual([]);
    const looked = await look([near, second, practice, upstate], { zip: '11743' }, [], 'hospitals');
    expect(found(looked, 'hospitals')).toEqual(['likely phone:+1 202-555-0161']);
    expect(looked.contacts[0]).toMatchObject({ role: 'intermediary', party: 'HARBOR GENERAL HOSPITAL PHARMACY' });
    expect(looked.contacts[0]!.remarks.map(({ code }) => code)).toEqual(['hospital-near']);
  });

  it('are taken from the area where the ZIP code has none', async () => {
    const looked = await look([area, upstate], { zip: '11743' }, [], 'hospitals');
    expect(looked.asked[1]).toContain('postal_code=117*');
    expect(found(looked, 'hospitals')).toEqual(['likely phone:+1 202-555-0162']);
  });

  it('are none, and that is said', async () => {
    expect(codesOf(await look([upstate], { zip: '11743' }, [], 'hospitals'))).toEqual(['hospitals-none']);
  });
});
