import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, type Recogniser } from '../../src/detect';
import { readJson } from '../../src/detect/read/json';
import { findKey, makeKeys } from '../../src/detect/read/keys';
import { flush } from '../../src/detect/scan/flush';
import { type Place, Places } from '../../src/detect/scan/places';
import { engineFor } from '../../src/detect/scan/ready';
import { Sink } from '../../src/detect/scan/sink';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';
import { raw, scan } from './scans';

const engine = engineFor([]);

/** What a reader hears of a text that is fed in pieces of these lengths: paths and values, and what opens. */
function heard(text: string, lengths: readonly number[], isLoose = false): string[] {
  const told: string[] = [];
  const recogniser: Recogniser = {
    value: (path, value) => void told.push(`${path} = ${value}`),
    open: path => void told.push(`${path} opens`),
    end: () => null,
  };
  const sink = new Sink(engine, [recogniser], null);
  const reader = readJson(sink, isLoose);
  let at = 0;
  for (const length of lengths) {
    reader.feed(text.slice(at, at + length));
    flush(sink);
    at += length;
  }
  reader.feed(text.slice(at));
  flush(sink);
  reader.end();
  flush(sink);
  return told;
}

/** The same of what a parser makes of it. */
function walked(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [`${path} opens`, ...value.flatMap(each => walked(each, `${path}[]`))];
  if (typeof value !== 'object' || value === null) return value === '' ? [] : [`${path} = ${value}`];
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  return [`${path} opens`, ...Object.entries(value).flatMap(([key, each]) => walked(each, below(key)))];
}

/** Few keys, so that they come again in another order: some are written with escapes, some begin alike. */
const keys = fc.constantFrom('id', 'idx', 'a b', 'é', 'ë', '', 'a"b', 'a\\b', 'x', 'given', 'givenName', 'z1');
const values = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(1, -2.5e-3, true, false, null),
    fc.string({ unit: fc.constantFrom('a', 'I', 'M', 'S', 'H', '1', '"', '\\', '\n', 'é', '中', ' ', ',', '}', ':') }),
    fc.array(tie('value')),
    fc.dictionary(keys, tie('value'), { noNullPrototype: true }),
  ),
})).value;
const pieces = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });

describe('the reader of JSON', () => {
  it('hears what a parser makes of it, wherever the text is cut', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 1), pieces, (value, indent, lengths) => {
        const isScalar = typeof value !== 'object' || value === null;
        const text = JSON.stringify(isScalar ? [value] : value, null, indent);
        expect(heard(text, lengths)).toEqual(walked(JSON.parse(text)));
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('hears the same of Python’s form', () => {
    const rows = [
      { id: 1, name: 'Ann' },
      { id: 2, name: 'Bo', more: ['x'] },
    ];
    const text = JSON.stringify(rows).replaceAll('"', "'");
    expect(heard(text, [3, 9], true)).toEqual(walked(rows));
    expect(heard(text.replaceAll(':', ' => '), [], true)).toEqual(walked(rows));
  });

  it('hears several documents one after the other', () => {
    const rows = [{ id: 1, b: 'x' }, { b: 'y', id: 2 }, [3]];
    expect(heard(rows.map(row => JSON.stringify(row)).join('\n'), [5, 7])).toEqual(rows.flatMap(row => walked(row)));
  });

  it('goes on after what is no JSON, and never ends before the text', () => {
    expect(heard('{"a":"x"]}}{{"b" "c":1}', [])).toContain('a = x');
    expect(heard(`${'['.repeat(5_000)}"deep"`, []).at(-1)).toMatch(/ = deep$/);
  });

  it('finds what stands behind a key of every length', () => {
    for (const length of [1, 199, 200, 201, 70_000]) {
      const key = 'k'.repeat(length);
      const told = heard(`{"${key}":"x","${key}":"y"}`, [100, 100]);
      expect(told.filter(each => each.endsWith('= x') || each.endsWith('= y'))).toHaveLength(2);
    }
  });
});

describe('keys', () => {
  const stretch = emptyStretch();
  const read = (keys: ReturnType<typeof makeKeys>, parent: Place, written: string) => {
    fill(stretch, `"${written}"`);
    return findKey(keys, parent, stretch, 1, written.length + 1);
  };

  it('are the places that their names give, before and after the tree is full', () => {
    const places = new Places(engine.labels);
    const keys = makeKeys(places);
    const parents = [places.root, places.child(places.root, 'a'), places.elementOf(places.root)];
    const seen = new Map<string, Place>();
    for (let index = 0; index < 6_000; index += 1) {
      const parent = parents[index % 3]!;
      const key = index % 7 === 0 ? `é${index}` : `k${index}`;
      seen.set(`${parent.path} ${key}`, read(keys, parent, key));
    }
    expect(places.isFull()).toBe(true);
    for (let index = 0; index < 6_000; index += 1) {
      const parent = parents[index % 3]!;
      const key = index % 7 === 0 ? `é${index}` : `k${index}`;
      const place = seen.get(`${parent.path} ${key}`);
      expect(read(keys, parent, key)).toBe(place);
      expect(places.child(parent, key)).toBe(place);
    }
  });

  it('that were named by others are found once the tree is full', () => {
    const places = new Places(engine.labels);
    const keys = makeKeys(places);
    const known = places.child(places.child(places.root, 'patient'), 'ssn');
    for (let index = 0; index < 4_100; index += 1) read(keys, places.root, `k${index}`);
    expect(read(keys, places.child(places.root, 'patient'), 'ssn')).toBe(known);
    expect(read(keys, places.root, 'new')).toBe(places.rest);
  });

  it('are told apart where their bytes are the same', () => {
    const places = new Places(engine.labels);
    const keys = makeKeys(places);
    expect(read(keys, places.root, 'é')).not.toBe(read(keys, places.root, 'ë'));
    expect(read(keys, places.root, 'a\\u0041')).toBe(read(keys, places.root, 'aA'));
  });
});

describe('a table of people in JSON', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    id: index,
    name: { first: 'Maria', last: 'Kowalczyk' },
    ...(index % 3 === 0
      ? { dob: '1962-03-04', ssn: `536-90-4${100 + index}` }
      : { ssn: `536-90-4${100 + index}`, dob: '1962-03-04' }),
    diagnosis: 'E11.9',
  }));

  it('has as many records whatever the order of its keys and the length of its pieces', () => {
    const text = JSON.stringify(rows);
    for (const size of [1, 13, 1_000, text.length]) {
      const scan = begin({ url: 'http://host.test/', contentType: 'application/json', title: '', form: 'raw' });
      for (let at = 0; at < text.length; at += size) scan.feed({ text: text.slice(at, at + size) });
      const { records } = scan.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
      expect(records).toMatchObject({ phi: 40, person: 40, ssn: 40 });
    }
  });

  it('has no more and no fewer records where objects and arrays without values stand among them', () => {
    const scanned = (text: string) => {
      const scan = begin({ url: 'http://host.test/', contentType: 'application/json', title: '', form: 'raw' });
      scan.feed({ text });
      return scan.end({ state: 'full', reason: null, scanned: text.length, of: text.length }).records;
    };
    const inMap = Object.fromEntries(rows.map((row, index) => [`-Nq${index}`, { none: {}, ...row, list: [{}, [{}]] }]));
    expect(
      scanned(JSON.stringify(rows.flatMap(row => [{}, { a: [{}] }, { empty: {}, ...row, more: [[], {}] }]))),
    ).toEqual(scanned(JSON.stringify(rows)));
    expect(scanned(JSON.stringify({ people: inMap, none: { a: {}, b: {}, c: {} } }))).toMatchObject({
      phi: 40,
      person: 40,
    });
  });
});

describe('rows of illnesses in one object', () => {
  const codes = ['E11.9', 'I10', 'J45.909', 'M54.5'].map(diagnosis => ({ diagnosis }));
  const found = (body: object) => scan(raw('application/json'), JSON.stringify(body)).records;
  const name = 'Dora Quill';

  it.each([
    ['a birth date', { name, dob: '1961-03-11' }, codes],
    ['ways to reach them', { name, email: 'dora@harlow.org', phone: '843-277-6090' }, codes],
    ['a birthday', { name, birthday: '1961-03-11' }, codes],
    ['a number', { name, memberNumber: '7718204412' }, codes],
    [
      'a birth date, though they are titles',
      { name, dob: '1961-03-11' },
      codes.map(() => ({ title: 'type 2 diabetes' })),
    ],
  ])('are of whoever has %s there', (_, person, problems) => {
    expect(found({ ...person, problems })).toMatchObject({ phi: 1 });
    expect(found({ problems, ...person })).toMatchObject({ phi: 1 });
  });
});

describe('rows that are arrays', () => {
  const names = ['patientName', 'name', 'dob', 'mrn', 'diagnosis'];
  const row = (index: number) => ['Quill, Dora', null, `1961-03-1${index}`, 482910 + index, 'asthma'];
  const rows = [1, 2, 3, 4].map(row);
  const found = (value: unknown) => {
    const { identifiers, records } = scan(raw('application/json'), JSON.stringify(value));
    return { phi: records.phi, types: identifiers.map(({ type }) => type).sort() };
  };
  const all = { phi: 4, types: ['date-of-birth', 'mrn', 'name'] };

  it.each([
    ['columns before them', { columns: names, rows }],
    ['columns that are objects', { columns: names.map(name => ({ name, type: 'text' })), data: rows }],
    ['a first row of names', { range: 'A1', values: [names, ...rows] }],
    ['a first row of names and nothing around it', [names, ...rows]],
  ])('are read under %s', (_, value) => expect(found(value)).toEqual(all));

  it.each([
    ['no names', { rows }],
    ['names of nothing', { columns: ['a', 'b', 'c', 'd', 'e'], rows }],
    [
      'points',
      {
        coordinates: [
          [1, 2],
          [3, 4],
        ],
        rows,
      },
    ],
  ])('are values alone under %s', (_, value) => expect(found(value).types).not.toContain('mrn'));
});
