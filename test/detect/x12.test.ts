import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { x12SignsOf } from '../../src/detect/read/x12-signs';
import { essence, raw, scan } from './scans';

const head = raw('text/plain');
const read = (text: string) => scan(head, text);
const fixture = (name: string) => readFileSync(`test/fixtures/exposures/x12/${name}/body.txt`, 'utf8');
const claims = fixture('leak-claims');

describe('an interchange of X12', () => {
  it('reads alike wherever it is cut', () => {
    const expected = essence(read(claims));
    expect(expected.records.phi).toBe(4);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: claims.length }), { maxLength: 9 }), cuts => {
        expect(essence(scan(head, claims, cuts))).toEqual(expected);
      }),
      { numRuns: 60, seed: 7 },
    );
    const everywhere = Array.from({ length: claims.length }, (_, at) => at);
    expect(essence(scan(head, claims, everywhere))).toEqual(expected);
  });

  it.each([
    ['on one line', claims.replaceAll('\n', '')],
    ['with both line ends', claims.replaceAll('\n', '\r\n')],
    ['with line ends in place of its own sign', claims.replaceAll('~\n', '\n')],
    ['with other signs', claims.replaceAll('*', '|').replaceAll('~', "'").replaceAll(':', '>')],
    ['behind a few words', `The claims of January:\n\n${claims}`],
    [
      'twice in one file',
      claims.replace(/^.*HL\*4\*[\s\S]*?(?=SE\*)/m, '') + claims.replace(/^HL\*2\*[\s\S]*?(?=HL\*4\*)/m, ''),
    ],
  ])('%s reads the same', (_, text) => {
    expect(read(text).records).toMatchObject({ person: 4, phi: 4, ssn: 4 });
  });

  it('a set without levels begins its record with the patient', () => {
    const text = 'ST*275*0001~BGN*11*1*20240301~NM1*PR*2*HARLOW HEALTH~NM1*QC*1*QUILL*DORA~REF*EJ*V0918~SE*6*0001~';
    expect(read(`${claims.slice(0, claims.indexOf('ST*'))}${text}`).records).toMatchObject({ phi: 1 });
  });

  it('tells its signs by their places', () => {
    expect(x12SignsOf(claims)).toEqual({ element: '*', component: ':', segment: '~' });
    expect(x12SignsOf('ST*837*0001*005010X222A1~BHT*0019*00*1~')).toMatchObject({ segment: '~' });
    expect(x12SignsOf('ISA-95 is a standard\nof levels')).toBeNull();
    expect(x12SignsOf('ISA*00*')).toBeNull();
  });

  it('counts a subscriber and a dependent as two people', () => {
    expect(read(fixture('leak-eligibility-other-signs')).records).toMatchObject({ person: 2, phi: 2 });
  });

  it('says nothing of a person where providers and payers are named', () => {
    const providers = claims.replace(/^HL\*2\*[\s\S]*?(?=SE\*)/m, '');
    expect(read(providers).records.person).toBe(0);
    expect(read(providers).identifiers.filter(({ type }) => type !== 'npi')).toEqual([]);
  });

  it('has a record for each member who is enrolled', () => {
    const { individuals, identifiers } = read(fixture('leak-enrollment-newlines'));
    expect(individuals).toMatchObject({ estimate: 2, bound: 'exact' });
    expect(identifiers.find(({ type }) => type === 'ssn')).toMatchObject({ distinct: 2 });
  });

  it('without patients reads no one, whoever is named in it', () => {
    const order = fixture('leak-purchase-order').replace('N1*ST*HARBOR STORES', 'NM1*IL*1*QUILL*DORA****34*536904399');
    expect(read(order).records.person).toBe(0);
  });

  it('that is a test is marked as made up', () => {
    expect(read(fixture('leak-test-claims')).marks).toEqual([{ code: 'synthetic-data', basis: 'test-flag', share: 1 }]);
    expect(read(claims).marks).toEqual([]);
  });

  it('names the organisation that bills, never a person who does', () => {
    expect(read(claims).owner.map(({ value }) => value)).toEqual(['HARBOR FAMILY MEDICINE', '1234567893']);
    const alone = claims.replace('NM1*85*2*HARBOR FAMILY MEDICINE*', 'NM1*85*1*HOLM*EVA');
    expect(read(alone).owner).toEqual([]);
  });

  it.each([
    ['elements', `${claims}ZZ${'*a:b'.repeat(700_000)}~`],
    ['segments', claims + 'HL*1**22~'.repeat(250_000)],
    ['components', `${claims}HI*${':BK'.repeat(800_000)}~`],
    ['headers', 'ISA*'.repeat(600_000)],
  ])('of %s without end is read in good time', (_, text) => {
    const began = performance.now();
    read(text);
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
