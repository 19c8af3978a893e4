import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRows, textsOf } from '../../src/detect/read/csv-rows';
import { csvShapeOf } from '../../src/detect/read/csv-shape';
import { essence, raw, scan } from './scans';

const COLUMNS = ['last_name', 'first_name', 'dob', 'mrn', 'diagnosis'];
const PEOPLE = Array.from({ length: 6 }, (_, index) => [
  'Quill',
  `Dora${'abcdef'[index]}`,
  `1951-03-0${index + 1}`,
  `90417${index}`,
  'Type 2 diabetes mellitus',
]);
const csv = (rows: readonly (readonly string[])[], delimiter = ',') => rows.map(row => row.join(delimiter)).join('\n');
const plain = csv([COLUMNS, ...PEOPLE]);
const read = (text: string) => scan(raw('text/csv'), text);

describe('delimited text', () => {
  it.each([
    ['a comment above', `# export of 2024, first run\n${plain}`],
    ['two comments and a blank line above', `# export\n# by nobody\n\n${plain}`],
    ["Excel's line that tells the delimiter", `sep=;\r\n${csv([COLUMNS, ...PEOPLE], ';')}`],
    ['a delimiter that only that line knows', `sep=^\n${csv([COLUMNS, ...PEOPLE], '^')}`],
    ['a title in its own line', `Ward export\n${plain}`],
    ['a title filled up with commas', `Ward export,,,,\n${plain}`],
    ['names that repeat', csv([[...COLUMNS, 'notes', 'notes'], ...PEOPLE.map(row => [...row, 'a', 'b'])])],
    ['an empty last name', csv([[...COLUMNS, ''], ...PEOPLE.map(row => [...row, ''])])],
    ['a delimiter at the end of every row', csv([COLUMNS, ...PEOPLE.map(row => [...row, ''])])],
    ['line ends inside quotes', csv([[...COLUMNS, 'note'], ...PEOPLE.map(row => [...row, '"one\ntwo, three"'])])],
    ['quoted names behind a byte order mark', `\ufeff${csv([COLUMNS.map(name => `"${name}"`), ...PEOPLE])}`],
    ['a space behind every comma', csv([COLUMNS, ...PEOPLE], ', ')],
    ['a row that is broken', `${plain}\n6 rows`],
    ['columns between spaces and bars', csv([COLUMNS, ['----'], ...PEOPLE], ' | ')],
    ['a row of names that is a comment', `#${plain}`],
  ])('with %s is read by column', (_, text) => {
    const { records, identifiers } = read(text);
    expect(records).toMatchObject({ person: 6, phi: 6 });
    const mrn = identifiers.find(({ type }) => type === 'mrn');
    expect(mrn).toMatchObject({ distinct: 6 });
    expect(mrn!.where[0]).toMatch(/^\[\]\.mrn$/);
  });

  it('of one row and no line end is read by column', () => {
    expect(read(csv([COLUMNS, PEOPLE[0]!])).records.phi).toBe(1);
  });

  it('is told by more than its first piece, wherever that ends', () => {
    const wide = csv([
      [...COLUMNS, ...Array.from({ length: 700 }, (_, index) => `answer_q${index % 90}`)],
      ...PEOPLE.map(row => [...row, ...Array.from({ length: 700 }, () => 'y')]),
    ]);
    const expected = essence(read(wide));
    expect(expected.records.phi).toBe(6);
    expect(essence(scan(raw('text/csv'), wide, [5, 4_096, 9_000]))).toEqual(expected);
  });

  it('is searched in its title too', () => {
    expect(read(`# SSN: 536-90-4399\n${plain}`).identifiers.map(({ type }) => type)).toContain('ssn');
  });
});

describe('rows that nothing names', () => {
  const rows = PEOPLE.map((row, index) => [...row.slice(0, 4), `536-90-439${index}`, 'E11.9']);

  it('are people by what stands in them, one each', () => {
    const { exposures, records } = read(csv(rows));
    expect(exposures).toMatchObject([{ kind: 'tabular', facts: { rows: 6 } }]);
    expect(records).toMatchObject({ person: 6 });
  });

  it('must be all alike, and wide', () => {
    expect(csvShapeOf(csv(rows), true)).toMatchObject({ names: rows[0]!.map(() => expect.any(String)) });
    expect(csvShapeOf(`${csv(rows)}\na, b`, true)).toBeNull();
    expect(csvShapeOf(csv(rows.map(row => row.slice(2, 5))), true)).toBeNull();
  });
});

describe('what only has commas', () => {
  it.each([
    ['prose', 'We came late, as always.\nIt rained, and nobody spoke.\nThen, at last, we left.\n'],
    ['a letter', 'Dear Dora,\n\nthank you for the notes, the map, the keys.\nSee you soon, I hope.\n\nYours,\nAnn\n'],
    ['a list of names', 'Quill, Dora\nBerg, Ann\nHolm, Eva\n'],
    [
      'an rsync listing',
      'drwxr-xr-x          4,096 2024/01/02 10:00:00 .\n-rw-r--r--     12,288 2024/01/02 10:00:00 a.csv\n',
    ],
    ['rsync modules', 'backups        \tNightly backups\nscans          \tScanned letters\n'],
    [
      '_cat/indices',
      'health status index pri rep docs.count\ngreen  open   fax,in    1   1   20\ngreen  open   fax,out   1   1   20\n',
    ],
    ['a log', '2024-01-02 10:00:00,123 INFO started\n2024-01-02 10:00:01,456 INFO stopped\n'],
    ['code that ends in semicolons', 'let total = 1;\nlet other = 2;\nlet third = 3;\n'],
    ['calls', 'add(one, two, three);\nadd(two, three, four);\nadd(five, six, seven);\n'],
    ['imports', "import { a, b, c } from 'x';\nimport { d, e, f } from 'y';\n"],
    ['SQL', "INSERT INTO t (a,b,c) VALUES\n('x','1','2'),\n('y','3','4');\n"],
    ['HL7', 'MSH|^~\\&|APP|FAC|APP|FAC|20240102||ADT^A01|1|P|2.3\nPID|1||90417||Quill^Dora||19510301|F||||\n'],
    ['labels', 'Patient: Quill, Dora, MD\nDx: asthma, gout, flu\nRx: this, that, more\n'],
    ['one line', 'last_name,first_name,dob\n'],
  ])('%s is no CSV', (_, text) => {
    expect(csvShapeOf(text, true)).toBeNull();
  });
});

describe('rows of delimited text', () => {
  const rowsOf = (text: string, cuts: readonly number[] = []): string[][] => {
    const rows: string[][] = [];
    const cutting = cutRows(',', rows, (_, row) => {
      rows.push(textsOf(row));
      expect(row.window.offset).toBeGreaterThanOrEqual(0);
    });
    let start = 0;
    for (const cut of [...cuts].sort((one, other) => one - other)) {
      cutting.feed(text.slice(start, cut));
      start = Math.max(start, cut);
    }
    cutting.feed(text.slice(start));
    cutting.end();
    return rows;
  };
  const written = (rows: readonly (readonly string[])[]) =>
    rows
      .map(row => row.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
      .join('\r\n');

  it('come out as they were written, wherever the text is cut', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '1', ' ', '"', ',', '\r\n', '\n', 'é', '’', '–'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(200), { maxLength: 8 }),
        (rows, cuts) => {
          const text = `${written(rows)}\r\n`;
          expect(rowsOf(text, cuts)).toEqual(rows);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });

  it('end with the text, and begin behind a byte order mark', () => {
    expect(rowsOf('\ufeff"a",b\n1,', [0, 1])).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  it('of very many cells are several, and none is read twice', () => {
    const cells = Array.from({ length: 25_000 }, (_, index) => `${index}`);
    const rows = rowsOf(`${cells.join(',')}\n`, [30_000, 65_536, 90_000]);
    expect(rows.map(row => row.length)).toEqual([10_000, 10_000, 5_000]);
    expect(rows.flat()).toEqual(cells);
  });

  it('that never end are read as far as they are there', () => {
    const [first] = rowsOf(`1,"${'x'.repeat(300_000)}`, [65_536, 131_072, 196_608, 262_144, 280_000]);
    expect(first![0]).toBe('1');
    expect(first![1]!.length).toBeGreaterThan(200_000);
  });
});
