import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { essence, raw, scan } from './scans';

const head = raw('text/plain');
const read = (text: string) => scan(head, text);
const fixture = (name: string) => readFileSync(`test/fixtures/exposures/blue-button/${name}/body.txt`, 'utf8');
const records = ['medicare', 'veteran'].map(name => [name, fixture(`leak-${name}`)] as const);

describe('the record that a person downloads', () => {
  it.each(records)('from %s reads alike wherever it is cut', (_, text) => {
    const expected = essence(read(text));
    expect(expected.records).toMatchObject({ phi: 1, total: 1 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 9 }), cuts => {
        expect(essence(scan(head, text, cuts))).toEqual(expected);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it.each(records)('from %s reads alike with either line end', (_, text) => {
    expect(essence(read(text.replaceAll('\n', '\r\n')))).toEqual(essence(read(text)));
  });

  it('holds several names with their values on one line', () => {
    const types = read(fixture('leak-veteran')).identifiers.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['name', 'date-of-birth', 'phone']));
  });

  it('is read in good time, whatever stands on its lines', () => {
    const began = performance.now();
    read(`${fixture('leak-medicare')}${'a:  b  '.repeat(200_000)}\n${':'.repeat(1_000_000)}`);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
