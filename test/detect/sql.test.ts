import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSql } from '../../src/detect/read/sql-dialect';
import { essence, raw, scan } from './scans';

const head = raw('text/plain');
const read = (text: string) => scan(head, text);
const fixture = (name: string) => readFileSync(`test/fixtures/exposures/database-dump/${name}/body.txt`, 'utf8');
const dumps = ['mysql', 'postgresql', 'sql-server', 'sqlite'].map(name => [name, fixture(`leak-${name}`)] as const);
const insert = (values: string, columns = '(mrn, last_name, first_name)') =>
  `INSERT INTO patients ${columns} VALUES ${values};\n`;

describe('a dump of a database', () => {
  it.each(dumps)('of %s reads alike wherever it is cut', (_, text) => {
    const expected = essence(read(text));
    expect(expected.records.phi).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 9 }), cuts => {
        expect(essence(scan(head, text, cuts))).toEqual(expected);
      }),
      { numRuns: 40, seed: 7 },
    );
    const everywhere = Array.from({ length: text.length }, (_, at) => at);
    expect(essence(scan(head, text, everywhere))).toEqual(expected);
  });

  it.each(dumps)('of %s says whose it is', (_, text) => {
    const [exposure] = read(text).exposures;
    expect(exposure).toMatchObject({ kind: 'database-dump', product: expect.any(String) });
  });

  it.each([
    ['rows one by one', insert("('90417', 'Quill', 'Dora')") + insert("('90418', 'Quill', 'Ann')")],
    ['many rows in one statement', insert("('90417', 'Quill', 'Dora'), ('90418', 'Quill', 'Ann')")],
    [
      'columns that only the table names',
      `CREATE TABLE patients (mrn text, last_name text, first_name text);\n${insert("('90417', 'Quill', 'Dora'),('90418', 'Quill', 'Ann')", '')}`,
    ],
    [
      'quotes, brackets and signs in strings',
      insert("('90417', 'O''Quill', 'Dora'), ('90418', 'Quill', 'Ann');\n-- (don't)\n").replace('mrn', '"mrn"'),
    ],
    ['numbers without quotes', insert("(90417, 'Quill', 'Dora'), (90418, 'Quill', 'Ann')")],
    ['functions', insert("(CAST('90417' AS text), 'Quill', upper('Dora')), ('90418', 'Quill', 'Ann')")],
    ['nothing in between', insert("('90417', NULL, 'Dora'), ('90418', 'Quill', NULL)")],
    [
      'another way to write it',
      insert("('90417', 'Quill', 'Dora'), ('90418', 'Quill', 'Ann')").replace('INSERT', 'insert ignore'),
    ],
  ])('with %s has a record for each row', (_, text) => {
    const { records, identifiers } = read(`BEGIN;\n${text}`);
    expect(records).toMatchObject({ phi: 2, total: 2 });
    expect(identifiers.find(({ type }) => type === 'mrn')).toMatchObject({ distinct: 2, where: ['patients.mrn'] });
  });

  it('keeps a backslash where it is none, and takes what it escapes where it is one', () => {
    const windows = read(`BEGIN;\n${insert("('90417', 'Quill', 'C:\\'), ('90418', 'Quill', 'Ann')")}`);
    expect(windows.records.phi).toBe(2);
    const mysql = read(
      insert("('90417', 'Quill', 'D\\'Ora, (1), '), ('90418', 'Quill', 'Ann')").replace('patients', '`patients`'),
    );
    expect(mysql.records.phi).toBe(2);
  });

  it('that makes tables only has no rows', () => {
    const { exposures, records } = read(fixture('leak-schema'));
    expect(exposures[0]!.facts).not.toHaveProperty('rows');
    expect(records.total).toBe(0);
  });

  it.each([
    ['program text', 'const sql = `\nINSERT INTO patients VALUES (1)`;\nrun(sql);\n'],
    ['prose', 'You can\nINSERT INTO patients (name) VALUES (1)\nwhen you like.\n'],
    ['a query', 'SELECT * FROM patients;\n'],
    ['a log', '2024-01-02 INFO INSERT INTO patients VALUES (1)\n'],
  ])('is no %s', (_, text) => {
    expect(isSql(text)).toBe(false);
  });

  it.each([
    ['a string', insert(`('${'x'.repeat(3_000_000)}`)],
    ['rows', insert(`${"('1','2','3'),".repeat(30_000)}('1')`)],
    ['parentheses', insert('('.repeat(2_000_000))],
    ['comments', `${'-- x\n'.repeat(400_000)}${insert('(1)')}`],
    ['a comment', `/*${'*'.repeat(2_000_000)}`],
    ['columns', `CREATE TABLE a (${'b int,'.repeat(300_000)}c int);`],
  ])('with %s without end is read in good time', (_, text) => {
    const began = performance.now();
    read(text);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
