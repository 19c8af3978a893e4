import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, type Span } from '../../src/detect';
import { CELL, HEADER, ROW, TABLE } from '../../src/snapshot/text';
import { essence, page, raw, scan } from './scans';

const hits = Array.from({ length: 6 }, (_, index) => ({
  _index: 'fax_inbound',
  _source: {
    patientName: `Dora${'abcdef'[index]} Quill`,
    ssn: `536-90-439${index}`,
    note: 'Rx: metformin 500 mg PO BID, "twice" \\ café \u00e9',
    telecom: [{ system: 'phone', value: `614-238-118${index}` }],
  },
}));
const json = JSON.stringify({ took: 1, hits: { total: { value: 6, relation: 'eq' }, hits } }, null, 1);
const csv = [
  'patient_id,last_name,first_name,dob,note',
  ...hits.map((_, index) => `10${index},"Qu, ill",Ann,1951-03-0${index + 1},"a ""b"""`),
].join('\r\n');
const titledCsv = `\ufeff# export, first run\r\nWard 3;;\r\n${[
  '"patient_id";last_name;first_name;dob;note;note',
  ...hits.map((_, index) => `10${index};Quill;Ann;1951-03-0${index + 1};"one\r\ntwo; ""three""";x;`),
].join('\r\n')}`;
const text = hits
  .map((_, index) => `Patient: Dora Quill\nDOB: 03/0${index + 1}/1951\nSSN: 536-90-439${index}`)
  .join('\n\n');
const table = `Our patients\n${TABLE}Name${CELL}DOB${CELL}MRN${HEADER}${hits.map((_, index) => `Ann Berg${CELL}1951-03-0${index + 1}${CELL}90417${index}${ROW}`).join('')}${TABLE}end`;

/** Running text of several records, and a term behind it that has no value. */
const articles = `${hits
  .map(
    (_, index) =>
      `Patient: Dora Quill, SSN: 536-90-439${index}, takes metformin 500 mg.\n${'So it was.\n'.repeat(150)}`,
  )
  .join('')}Archive${ROW}end`;

describe('a text that comes in pieces', () => {
  it.each([
    ['JSON', '', `{"patientName":"Dora Quill","ssn":"536-90-4391",`],
    ['XML', '', '<?xml version="1.0"?><patient><ssn>536-90-4391</ssn>'],
    ['JSON behind much white space', ' '.repeat(1_500), `{"patientName":"Dora Quill","ssn":"536-90-4391",`],
  ])('%s is told by how it begins, and read from there on', (_, before, start) => {
    const spans: Span[] = [];
    const reading = begin(raw('text/plain'), { spans });
    for (const piece of [before, start, ' '.repeat(100)]) reading.feed({ text: piece });
    expect(spans.map(({ type }) => type)).toContain('ssn');
  });

  it.each([
    ['JSON', raw('application/json'), json],
    ['CSV', raw('text/plain'), csv],
    ['CSV with a title and line ends in quotes', raw('text/plain'), titledCsv],
    ['plain text', raw('text/plain'), text],
    ['a page', page, table],
    ['running text before a lone term', page, articles],
  ])('%s gives the same findings wherever it is cut', (_, head, whole) => {
    const expected = essence(scan(head, whole));
    expect(expected.records.phi).toBe(6);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 12 }), cuts => {
        expect(essence(scan(head, whole, cuts))).toEqual(expected);
      }),
      { numRuns: 150, seed: 7 },
    );
    const everywhere = Array.from({ length: whole.length }, (_, at) => at);
    expect(essence(scan(head, whole, everywhere))).toEqual(expected);
  });

  it('JSON that is cut off in the middle is read as far as it goes', () => {
    const { records } = scan(raw('application/json'), json.slice(0, json.length / 2));
    expect(records.phi).toBeGreaterThan(1);
    expect(records.phi).toBeLessThan(6);
  });

  it('nothing at all throws: any text, in any form', () => {
    const bodies = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string({
        unit: fc.constantFrom(
          '{',
          '"',
          '[',
          ',',
          '\\',
          ':',
          TABLE,
          CELL,
          ROW,
          HEADER,
          '\u000e',
          '\u000f',
          'a',
          '1',
          '-',
          '\n',
          '@',
          '.',
        ),
      }),
    );
    fc.assert(
      fc.property(bodies, fc.constantFrom(page, raw('text/plain'), raw('application/json')), (body, head) => {
        expect(scan(head, body).schema).toBe(1);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
