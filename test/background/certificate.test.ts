import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluesOf } from '../../src/background/certificate/clues';
import { alternativeNames, organisationOf } from '../../src/background/certificate/names';

const { raw } = new X509Certificate(readFileSync('test/fixtures/certificates/harbor-imaging.pem'));
const rawDER = [...raw];
const subject = 'CN=records.owner-lab.test,O="Harbor Imaging, Inc.",C=US';

describe('a certificate', () => {
  it('names the organisation in its subject, in either notation of a comma', () => {
    expect(organisationOf(subject)).toBe('Harbor Imaging, Inc.');
    expect(organisationOf('O=Harbor Imaging\\, Inc.,C=US')).toBe('Harbor Imaging, Inc.');
    expect(organisationOf('CN=a.example, O=Lakeside Clinic')).toBe('Lakeside Clinic');
    expect(organisationOf('CN=O=Nobody,C=US')).toBe('');
  });

  it('names hosts in its extension', () => {
    expect(alternativeNames(rawDER)).toEqual([
      'records.owner-lab.test',
      '*.harbor-imaging.example',
      'jane-miller.example',
    ]);
  });

  it('that is cut or changed anywhere names something else or nothing, and fails nowhere', () => {
    for (let end = 0; end < rawDER.length; end += 1)
      expect(alternativeNames(rawDER.slice(0, end)).length).toBeLessThan(4);
    fc.assert(
      fc.property(fc.nat(rawDER.length - 1), fc.nat(255), (at, byte) => {
        expect(alternativeNames(rawDER.with(at, byte)).length).toBeLessThan(200);
      }),
      { seed: 2018 },
    );
  });

  it('tells of the organisation and of its other sites, and of no person', () => {
    expect(cluesOf({ subject, rawDER, isTrusted: true }, 'records.owner-lab.test')).toEqual([
      { kind: 'certificate', value: 'Harbor Imaging, Inc.', share: 1, trust: 'likely' },
      { kind: 'certificate', value: 'harbor-imaging.example', share: 1, trust: 'possible' },
    ]);
    for (const name of ['Jane Miller', 'MILLER^JANE', 'Jane Miller MD']) {
      expect(cluesOf({ subject: `CN=a.example,O=${name}`, isTrusted: true }, 'a.example')).toEqual([]);
    }
  });

  it('that signs for itself is a weaker hint', () => {
    expect(cluesOf({ subject, isTrusted: false }, 'a.example')[0]?.trust).toBe('possible');
  });

  it('without a name says nothing: a host alone is known already', () => {
    expect(cluesOf({ subject: 'CN=records.owner-lab.test', isTrusted: true }, 'records.owner-lab.test')).toEqual([]);
  });
});
