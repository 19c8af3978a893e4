import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/detect';
import type { Span } from '../../src/detect/scan/sink';
import { essence, raw, scan } from './scans';

const head = raw('application/rtf');
const NOTE = [
  '{\\rtf1\\ansi{\\fonttbl{\\f0\\fswiss Patient: Arial;}}{\\*\\generator MRN: 5550001}\\pard\\f0\\fs20',
  "\\b Patient:\\b0  M\\'fcller, Dora\\tab\\b DOB:\\b0  03/14/1961\\par",
  '\\b MRN:\\b0  6923697\\par',
  '\\b Diagnosis:\\b0  Asthma\\par}',
].join('\n');

describe('a document of RTF', () => {
  it('is read as the text that it shows', () => {
    const { identifiers, clinical, records } = scan(head, NOTE);
    expect(identifiers.map(({ type, count }) => `${type} ${count}`).sort()).toEqual([
      'date-of-birth 1',
      'mrn 1',
      'name 1',
    ]);
    expect(clinical.map(({ type }) => type)).toEqual(['diagnosis']);
    expect(records.phi).toBe(1);
  });

  it('is read alike wherever it is cut', () => {
    const expected = essence(scan(head, NOTE));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: NOTE.length }), { maxLength: 9 }), cuts => {
        expect(essence(scan(head, NOTE, cuts))).toEqual(expected);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('shows what is found where it stands', () => {
    const spans: Span[] = [];
    const reading = begin(head, { spans });
    reading.feed({ text: NOTE });
    reading.end({ state: 'full', reason: null, scanned: NOTE.length, of: NOTE.length });
    const mrn = spans.find(({ type }) => type === 'mrn')!;
    expect(NOTE.slice(mrn.start, mrn.end)).toBe('6923697');
  });

  it('is read in good time, whatever stands in it', () => {
    const began = performance.now();
    scan(head, `{\\rtf1 ${'{'.repeat(300_000)}${'\\'.repeat(300_000)}${'a'.repeat(300_000)}`);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
