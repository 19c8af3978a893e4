import { describe, expect, it } from 'vitest';
import { withLabelsMended } from '../../src/detect/read/misread';
import { raw, scan } from './scans';

const LABELS = new Set(['dob', 'name', 'member id', 'insured', 'medical record', 'mrn', 'allergies']);
const mended = (text: string) => withLabelsMended(text, label => LABELS.has(label.toLowerCase()));

describe('labels that a machine misread on paper', () => {
  it.each([
    ['D0B 4/5/71', 'DOB 4/5/71'],
    ['Narne: Roe', 'Name : Roe'],
    ['Mernber ID: 4', 'Member  ID: 4'],
    ['ALLERGlES none', 'ALLERGIES none'],
    ['1n5ured Roe', 'insured Roe'],
    ['Medica1 Record 7', 'Medical Record 7'],
  ])('%s are read as they were written', (text, label) => {
    expect(mended(text)?.toLowerCase()).toBe(label.toLowerCase());
    expect(mended(text)).toHaveLength(text.length);
  });

  it.each([
    ['the modern journal returns in the morning'],
    ['MRN A10B0 and room 1B'],
    ['lot 7D0B9, 9Narne'],
    ['DOB 4/5/71'],
  ])('nothing else changes: %s', text => {
    expect(mended(text)).toBeNull();
  });

  it('name the patient of a fax', () => {
    const fax = (name: string, born: string) =>
      `T0: Mill Road Pharrnacy   P. 1/1\n\n${name}: ORLA TENNANT   ${born}: 02/17/1958\nDx: atrial fibrillation, on apixaban 5 rng`;
    expect(scan(raw('text/plain'), fax('Patient Narne', 'D0B')).records.phi).toBe(1);
    expect(scan(raw('text/plain'), fax('Seller', 'Listed')).records.phi).toBe(0);
  });

  it('take no longer than in proportion', () => {
    for (const unit of ['rn', '0a', 'AlA', 'a1 ', 'rn 0']) {
      const began = performance.now();
      scan(raw('text/plain'), unit.repeat(200_000));
      expect(performance.now() - began, unit).toBeLessThan(3_000);
    }
  });
});
