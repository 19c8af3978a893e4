import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Confidence, Report } from '../../src/detect/types';
import { lawsFor } from '../../src/disclosure';
import { clean, faxServer, portal } from './reports';

const found = (type: string, confidence: Confidence = 'certain'): Report => ({
  ...clean,
  identifiers: [{ type, letter: null, count: 1, distinct: 1, confidence, shape: '', where: [] }],
});
const open = (kind: string): Report => ({
  ...clean,
  exposures: [{ kind, product: null, version: null, confidence: 'certain', facts: {} }],
});
const codes = (report: Report, host = 'www.clinic.example', owner: Report['owner'] = []) =>
  lawsFor(report, host, owner).map(({ law, evidence }) => `${law} ${evidence.code}`);

describe('what speaks for a law', () => {
  test('is nothing where nothing does', () => {
    expect(codes(clean)).toEqual([]);
    expect(codes(clean, '203.0.113.7:9200')).toEqual([]);
    expect(codes(clean, '')).toEqual([]);
    expect(codes(clean, '[2001:db8::de]:80')).toEqual([]);
  });

  test.each([
    ['npi', 'hipaa us-provider'],
    ['mbi', 'hipaa us-medicare'],
    ['ssn', 'state us-numbers'],
    ['driver-license', 'state us-numbers'],
    ['kvnr', 'gdpr eu-numbers'],
    ['nhs-number', 'gdpr eu-numbers'],
  ])('may be a number: %s, %s', (type, expected) => {
    expect(codes(found(type))).toEqual([expected]);
    expect(codes(found(type, 'possible'))).toEqual([]);
  });

  test.each([
    ['x12', 'hipaa us-payer'],
    ['blue-button', 'ftc own-record'],
  ])('may be what lies there: %s, %s', (kind, expected) => {
    expect(codes(open(kind))).toEqual([expected]);
  });

  test('may be the name of the host', () => {
    expect(codes(clean, 'praxis.de:8443')).toEqual(['gdpr eu-domain']);
    expect(codes(clean, 'surgery.nhs.UK')).toEqual(['gdpr eu-domain']);
    expect(codes(clean, 'salud.pr.')).toEqual(['state us-domain']);
    expect(lawsFor(clean, 'praxis.de', [])[0]?.evidence.text).toContain('ends in .de,');
  });

  test('may be a clue, once the reporter let it in', () => {
    const clue = { kind: 'npi-organization', value: 'Harbor Imaging', share: 1, trust: 'certain' } as const;
    expect(codes({ ...clean, owner: [clue] })).toEqual([]);
    expect(codes(clean, 'clinic.example', [clue])).toEqual(['hipaa us-owner']);
  });

  test('may be several things', () => {
    expect(codes(faxServer)).toEqual(['hipaa us-ssn-health', 'state us-numbers']);
    expect(codes(portal, 'portal.clinic.ie')).toEqual(['hipaa us-ssn-health', 'state us-numbers', 'gdpr eu-domain']);
  });
});

test('each sign has its sentence, and each sentence its sign', () => {
  const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;
  const source = readFileSync('src/disclosure/laws.ts', 'utf8');
  const signs = [...source.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => `law_${code!.replaceAll('-', '_')}`);
  expect(
    Object.keys(catalogue)
      .filter(key => /^law_(us|eu|own|app)_/.test(key))
      .sort(),
  ).toEqual(signs.sort());
});
