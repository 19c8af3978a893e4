import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnownName, maskUrl, maskWords } from '../../src/detect/mask';
import { VOCABULARY } from '../../src/detect/mask/vocabulary';

describe('words', () => {
  test.each([
    ['smith_john_mri.pdf', '*_*_mri.pdf'],
    ['Index of /backups/2024/', 'Index of /backups/*/'],
    ['Whitcombe, Harold - Chart', '*, * - Chart'],
    ['harold.whitcombe@example.org', '*.*@example.org'],
    ['patientName', 'patientName'],
    ['whitcombeHaroldMri', '*Mri'],
    ['WHITCOMBE.PDF', '*.PDF'],
    ['backup20240131.sql.gz', 'backup*.sql.gz'],
    ['fhir-r4 v1 sha256', 'fhir-r4 v1 sha256'],
    ['fax_inbound-2019.03', 'fax_inbound-*.*'],
    ['Müller site', '* site'],
    ['Éclinic', '*'],
    ['病人 list', '* list'],
    ['123-45-6789', '*-*-*'],
    ['', ''],
  ])('%s becomes %s', (text, masked) => {
    expect(maskWords(text)).toBe(masked);
  });

  test('a name is known when all its words are', () => {
    expect(isKnownName('date_of_birth')).toBe(true);
    expect(isKnownName('patientName')).toBe(true);
    expect(isKnownName('whitcombe_name')).toBe(false);
    expect(isKnownName('***')).toBe(false);
    expect(isKnownName('')).toBe(false);
  });
});

describe('addresses', () => {
  test.each([
    [
      'https://harold:pw@host.test:8443/patients/whitcombe/mri.pdf?name=Harold&id=7#x',
      'https://host.test:8443/patients/*/mri.pdf?name=*&id=*',
    ],
    ['http://host.test/Harold%20Whitcombe/report', 'http://host.test/*%20*/report'],
    ['http://host.test', 'http://host.test/'],
    ['http://host.test/backups/', 'http://host.test/backups/'],
    ['http://host.test/_cat/indices?v', 'http://host.test/_cat/indices?*'],
    ['http://host.test/?whitcombe', 'http://host.test/?*'],
    ['http://host.test/%E0%A4%A/list', 'http://host.test/*/list'],
    ['http://host.test/%2550atient', 'http://host.test/%25*'],
    ['file:///home/harold/patients.csv', 'file:///home/*/patients.csv'],
    ['data:text/plain,Harold', 'data:*'],
    ['about:blank', 'about:blank'],
    ['not an address', '*'],
    ['', '*'],
  ])('%s becomes %s', (url, masked) => {
    expect(maskUrl(url)).toBe(masked);
  });

  test('a very long address is cut', () => {
    const long = maskUrl(`http://host.test/${'patient-'.repeat(9_000)}/${'a/'.repeat(9_000)}?${'a=b&'.repeat(9_000)}`);
    expect(long.length).toBeLessThan(1_000);
  });
});

describe('for any text', () => {
  const known = [...VOCABULARY].slice(0, 300);
  const unknown = fc
    .string({ unit: fc.constantFrom(...'aehrktuzäé李'), minLength: 3, maxLength: 9 })
    .filter(word => !VOCABULARY.has(word));
  const separator = fc.constantFrom(...' _-./,@%:+&=?#\u2013\u00a0*'.split(''));
  const text = fc
    .array(fc.tuple(fc.oneof(unknown, fc.constantFrom(...known), fc.string()), separator), { maxLength: 60 })
    .map(parts => parts.flat().join(''));

  test('only words of the vocabulary come out', () => {
    fc.assert(
      fc.property(text, input => {
        for (const run of maskWords(input).match(/[\p{L}\p{N}]+/gu) ?? []) expect(isKnownName(run)).toBe(true);
      }),
    );
  });

  test('no word goes in that comes out, unless it is known', () => {
    fc.assert(
      fc.property(unknown, separator, text, (word, between, rest) => {
        const words = maskWords(`${rest}${between}${word}${between}${rest}`)
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u);
        expect(words).not.toContain(word);
        const path = maskUrl(`http://host.test/${encodeURIComponent(rest + between + word)}?${word}=${word}#${word}`);
        expect(
          decodeURIComponent(path)
            .toLowerCase()
            .split(/[^\p{L}\p{N}]+/u),
        ).not.toContain(word);
      }),
    );
  });

  test('masking again changes nothing', () => {
    fc.assert(
      fc.property(text, fc.webUrl({ withFragments: true, withQueryParameters: true }), (input, url) => {
        expect(maskWords(maskWords(input))).toBe(maskWords(input));
        expect(maskUrl(maskUrl(url))).toBe(maskUrl(url));
      }),
    );
  });
});
