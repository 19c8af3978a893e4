import { describe, expect, it } from 'vitest';
import { begin, type Head } from '../../src/detect';
import { scanSaved } from '../../src/parsed';
import { page, raw } from './scans';

const MEGABYTE = 1_000_000;
const json = raw('application/json');
const csv = raw('text/csv');
const fill = (text: string, length = MEGABYTE) => text.repeat(Math.ceil(length / text.length));
const linkTo = (href: string) => `<title>Index of /</title><pre><a href="${href}">x</a>`;

/** Time of the processor, which other programs do not lengthen, in milliseconds. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** A second for a megabyte is slow already; work that grows with the square takes minutes. */
const MOST = 5_000;

describe('a megabyte made to take the square of its time is read in its turn', () => {
  it.each<[what: string, head: Head, body: string]>([
    ['an address of slashes', page, linkTo(`a${fill('/')}x`)],
    ['addresses of slashes', page, `<pre>${fill(`<a href="a${fill('/', 4_000)}x">x</a>`)}`],
    ['an address of backslashes', page, linkTo(`?dir=a${fill('%5C')}x`)],
    ['names of slashes', json, `[${fill(`{"name":"${fill('/', 60_000)}x","type":"file","size":1},`)}{}]`],
    ['names of dots', json, `[${fill(`{"name":"${fill('.', 900)}\\nx","type":"file","size":1},`)}{}]`],
    ['numbers of patients', csv, `patient_id,diagnosis,icd\n${fill(`${fill('1', 60_000)} x,a,b\n`)}`],
    ['a mark-up of spaces', raw('text/plain'), `<a xmlns="b">${fill(`<b ${fill('a', 200)}${fill(' ', 60_000)}>`)}`],
    ['a segment of repetitions', raw('text/plain'), `MSH|^~\\&|A|B\rPID|1||1\rPID|1||${fill('1^^^A^MR~')}`],
    ['a header of X12 without an end', raw('text/plain'), `ISA*00*${fill(' ')}*00*`],
    ['a string of SQL', raw('text/plain'), `INSERT INTO a VALUES ('${fill("''")}`],
    ['dashes', raw('text/plain'), fill(`name  dob\n${fill('-', 60_000)}x\n`)],
    ['dashes in a pre', page, `<pre>${fill(`name  dob\n${fill('-', 60_000)}x\n`)}`],
    ['stars', raw('text/plain'), fill(`${fill('*', 60_000)}x\n`)],
    ['stars between fields', raw('text/plain'), fill(`dn: a\n\n${fill('*', 4_000)}x\n`)],
    ['spaces before a word', raw('text/plain'), fill(`${fill(' ', 60_000)}x\n`)],
    ['gaps of columns', page, `<pre>${fill(`name${fill(' ', 4_000)}dob${fill(' ', 4_000)}phone\n`)}`],
    ['gaps of columns in a print-out', raw('text/plain'), fill(`name${fill(' ', 200)}dob${fill(' ', 200)}phone\n`)],
    ['copyright signs', page, fill('© powered by ')],
    ['addresses in addresses', raw('text/plain'), fill('http://')],
  ])(
    '%s',
    (_, { url, contentType }, body) => {
      expect(costOf(() => scanSaved({ url, contentType, body }))).toBeLessThan(MOST);
    },
    60_000,
  );
});

describe('what is made to fill the memory does not', () => {
  it.each<[what: string, head: Head, body: string]>([
    ['arrays in arrays', json, fill('[', 4 * MEGABYTE)],
    ['objects in objects', json, fill('{"a":', 4 * MEGABYTE)],
    ['elements in elements', raw('text/plain'), `<a xmlns="b">${fill('<a>', 4 * MEGABYTE)}`],
    ['cells in a row', csv, `name,ssn,dob\na,b,c\n${fill(',', 8 * MEGABYTE)}`],
  ])(
    '%s',
    (_, head, body) => {
      const scan = begin(head);
      const before = process.memoryUsage().heapUsed;
      for (let start = 0; start < body.length; start += 65_536) scan.feed({ text: body.slice(start, start + 65_536) });
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(80 * MEGABYTE);
      scan.end({ state: 'full', reason: null, scanned: body.length, of: body.length });
    },
    60_000,
  );

  it('a row of more cells than are kept is read to its end', () => {
    const scan = begin(csv);
    scan.feed({ text: `name,ssn,dob\na,b,c\n${fill(',', 15_000)}536-90-4391\n` });
    const { identifiers } = scan.end({ state: 'full', reason: null, scanned: 1, of: 1 });
    expect(identifiers.map(({ type }) => type)).toContain('ssn');
  });

  it.each([
    ['JSON', json, `${fill('{"a":[', 12_000)}{"ssn":"536-90-4391"}`],
    ['XML', raw('text/plain'), `<a xmlns="b">${fill('<a>', 9_000)}<ssn>536-90-4391</ssn>`],
  ])('what stands deeper than is kept is read: %s', (_, head, text) => {
    const scan = begin(head);
    scan.feed({ text });
    const { identifiers } = scan.end({ state: 'full', reason: null, scanned: 1, of: 1 });
    expect(identifiers.map(({ type }) => type)).toContain('ssn');
  });
});
