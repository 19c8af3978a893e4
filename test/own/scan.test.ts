import { describe, expect, it } from 'vitest';
import { begin, type Head, join, patternsOf } from '../../src/detect';
import { harbor, wristband } from './definitions';

const own = patternsOf([harbor, wristband]);
const head: Head = { url: 'http://h.example/', contentType: 'text/plain', title: '', form: 'raw' };
const read = (text: string, parts: Partial<Head> = {}, patterns = own) => {
  const scan = begin({ ...head, ...parts }, { own: patterns });
  scan.feed({ text });
  return scan.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
};
const titles = (text: string, parts?: Partial<Head>) => read(text, parts).identifiers.map(({ title }) => title);

describe('a scan with patterns of a person’s own', () => {
  it('tells two of them apart by name, as identifiers of letter R, without a value', () => {
    const findings = read('Harbor chart: HC204417\n\nfound WB-NH004417 on the floor');
    expect(findings.identifiers).toMatchObject([
      { type: 'custom', title: 'Harbor chart number', letter: 'R', count: 1, shape: 'HC999999', confidence: 'likely' },
      { type: 'custom', title: 'Wristband', letter: 'R', count: 1, shape: 'WB-NH999999', confidence: 'likely' },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/204417|004417/);
  });

  it('joins those of two frames by name', () => {
    const one = read('Harbor chart: HC204417');
    const two = read('Harbor chart: HC204418\n\nfound WB-NH004417 on the floor');
    expect(join([one, two]).identifiers.map(({ title, count }) => [title, count])).toEqual([
      [harbor.name, 2],
      [wristband.name, 1],
    ]);
  });

  it('takes keys and columns as labels', () => {
    expect(titles('[{"harbor_chart":"204-417","n":1},{"harbor_chart":"204-418","n":2}]')).toEqual([harbor.name]);
    expect(titles('harbor chart,ward\n204-417,A\n204-418,B\n', { contentType: 'text/csv' })).toEqual([harbor.name]);
  });

  it('judges a record with one of them and health data as PHI, and not without', () => {
    const rows = (field: string) =>
      read(`[{"harborChart":"204-417",${field}},{"harborChart":"204-418",${field}}]`).records;
    expect(rows('"diagnosisCode":"E11.9"')).toMatchObject({ phi: 2 });
    expect(rows('"colour":"blue"')).toMatchObject({ phi: 0 });
  });

  it('takes nothing away from what is built in', () => {
    const greedy = patternsOf([{ ...harbor, labels: ['ssn'], shapes: ['ddd-dd-dddd'] }]);
    const types = read('SSN: 536-90-4399', {}, greedy).identifiers.map(({ type }) => type);
    expect(types).toEqual(['ssn']);
  });

  it('goes on with the others where one can no longer be read', () => {
    expect(patternsOf([{ ...harbor, shapes: ['d{'] }, wristband]).map(({ title }) => title)).toEqual([wristband.name]);
  });

  it('leaves a scan without them as it was', () => {
    expect(read('Harbor chart: HC204417', {}, []).identifiers).toEqual([]);
  });
});
