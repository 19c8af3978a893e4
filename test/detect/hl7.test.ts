import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import kind from '../../src/detect/exposures/hl7v2';
import { essence, raw, scan } from './scans';

const head = raw('text/plain');
const read = (text: string) => scan(head, text);
const fixture = (name: string) => readFileSync(`test/fixtures/exposures/hl7v2/${name}/body.txt`, 'utf8');
const admissions = fixture('leak-admissions');
const message = (pid: string, header = 'MSH|^~\\&|ADT|HARBOR|EHR|HARBOR|20240102||ADT^A01|1|P|2.3') =>
  `${header}\rEVN|A01|20240102\r${pid}\rPV1|1|I`;
const typesOf = (text: string) => read(text).identifiers.map(({ type }) => type);

describe('messages of HL7 version 2', () => {
  it.each([
    ['line feeds', '\n'],
    ['carriage returns', '\r'],
    ['both', '\r\n'],
    ['the two signs that logs write for them', '\\r'],
    ['an empty line between', '\n\n'],
  ])('that end their segments with %s read alike', (_, end) => {
    expect(essence(read(admissions.replaceAll('\n', end)))).toEqual(essence(read(admissions)));
  });

  it('with a header that leaves out its signs are read with the usual ones', () => {
    const patient = 'PID|1||4711^^^A^MR||QUILL^DORA||19630304|F';
    const rest = '|ADT|HARBOR|EHR|HARBOR|20240102||ADT^A01|1|P|2.3';
    for (const signs of ['^^', '^~', '^~\\'])
      expect(essence(read(message(patient, `MSH|${signs}${rest}`)))).toEqual(
        essence(read(message(patient, `MSH|^~\\&${rest}`))),
      );
  });

  it('end in no exception, whatever their headers hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'|^~\\&#*A1 \r\n'), maxLength: 12 }), signs => {
        expect(() => read(`MSH|${signs}\rPID|1||4711\r`)).not.toThrow();
        expect(() => read(JSON.stringify([{ message: `MSH${signs}\rPID|1||4711\r` }]))).not.toThrow();
      }),
    );
  });

  it('in a log, each on the line of its time, are messages', () => {
    const line = admissions
      .trim()
      .replaceAll(/\n(?=[A-Z]\w\w\|)/g, '<CR>')
      .replaceAll(/<CR>(?=MSH)/g, '\n');
    const log = line.replaceAll(/^/gm, '2024-03-01 08:32:11,221 INFO received: ');
    expect(read(log).exposures).toMatchObject([{ kind: 'hl7v2' }]);
    expect(read(log).records).toEqual(read(admissions).records);
  });

  it('read alike wherever they are cut', () => {
    const text = `${admissions}\rNTE|1||${'note '.repeat(30)}\r\nthat goes on\r`;
    const expected = essence(read(text));
    expect(expected.records.phi).toBe(4);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 9 }), cuts => {
        expect(essence(scan(head, text, cuts))).toEqual(expected);
      }),
      { numRuns: 60, seed: 7 },
    );
    const everywhere = Array.from({ length: text.length }, (_, at) => at);
    expect(essence(scan(head, text, everywhere))).toEqual(expected);
  });

  it.each([
    ['a name and nothing else', 'PID|||||QUILL^DORA', ['name']],
    ['a family name in parts', 'PID|||||VAN DER QUILL&VAN&QUILL^DORA ANN^^^MRS', ['name']],
    ['a family name alone', 'PID|||||QUILL', ['name']],
    ['two names', 'PID|||||QUILL^DORA^A~BERG^DORA^^^^^M', ['name']],
    ['a number of a hospital', 'PID|||9041733^^^HARBOR^MR||""', ['mrn']],
    ['a number whose type says what it is', 'PID|||536-90-4399^^^^SS', ['ssn']],
    ['one whose authority does', 'PID|||536904399^^^SS', ['ssn']],
    [
      'area and number apart, and a birth date with its time zone',
      'PID|||||||1951030206+0100||||||^PRN^PH^^^614^2381181',
      ['phone', 'date-of-birth'],
    ],
    [
      'an e-mail address among the phones',
      'PID||||||||||||614-238-1181|^NET^Internet^dora@quill.net',
      ['phone', 'email'],
    ],
    ['a street in parts', 'PID|||||QUILL^DORA||||||&Harlow Street&814^^Columbus', ['name']],
  ])('tell %s', (_, pid, types) => {
    const text = message(pid);
    expect(typesOf(text).sort()).toEqual([...types].sort());
    expect(read(text).records).toMatchObject({ phi: 1, total: 1 });
  });

  it('count a person once, however many numbers she has', () => {
    const pid = 'PID|1|55120|90417^^^A^MR~80012^^^B^MR~70055^^^C^PI|1199|QUILL^DORA';
    expect(read(message(pid)).individuals).toMatchObject({ estimate: 1 });
  });

  it('say nothing of a person where a provider is named', () => {
    const text = 'MSH|^~\\&|A|B|C|D|20240102||MFN^M02|1|P|2.4\rMFI|PRA|||||AL\rSTF|1720473812|U1|HOLM^EVA^^^^MD';
    expect(read(text).records.person).toBe(0);
  });

  it('that are tests are marked as made up, by their share', () => {
    const tests = admissions.replace('|P|', '|T|');
    expect(read(tests).marks).toEqual([{ code: 'synthetic-data', basis: 'test-flag', share: 0.25 }]);
    expect(read(admissions).marks).toEqual([]);
  });

  it('name the facilities that send them', () => {
    const recogniser = kind.begin()!;
    recogniser.open!('MSH');
    recogniser.value!('MSH.sender facility', 'HARBOR GENERAL');
    recogniser.value!('MSH.message type', 'ADT');
    expect(recogniser.owners!()).toEqual([
      { kind: 'hl7-facility', value: 'HARBOR GENERAL', count: 1, of: 1, isHeader: true },
    ]);
  });

  it.each([
    ['one segment without end', `${message('PID|||||QUILL^DORA')}\rOBX|1|ED|||${'^~&\\'.repeat(500_000)}`],
    ['fields without end', `MSH|^~\\&|${'|'.repeat(2_000_000)}`],
    ['lines without end', `${message('PID|||||QUILL^DORA')}\r${'ZZZ|\r'.repeat(400_000)}`],
    ['headers without end', 'MSH|^~\\&|\r'.repeat(200_000)],
  ])('of %s are read in good time', (_, text) => {
    const began = performance.now();
    read(text);
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
