import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/detect/read/csv';
import { readHl7 } from '../../src/detect/read/hl7';
import type { Reader } from '../../src/detect/read/reader';
import { readSql } from '../../src/detect/read/sql';
import { readX12 } from '../../src/detect/read/x12';
import { flush } from '../../src/detect/scan/flush';
import type { Place } from '../../src/detect/scan/places';
import { engineFor } from '../../src/detect/scan/ready';
import { Sink } from '../../src/detect/scan/sink';

type Read = (sink: Sink) => Reader;

/** What a reader says of a text that comes in pieces: each value with its place and offset, records in brackets. */
function spoken(read: Read, text: string, cuts: readonly number[] = []): string[] {
  const said: string[] = [];
  const real = new Sink(engineFor([]), [], null);
  const say = (place: Place, value: string, offset: number) => void said.push(`${place.path} ${offset} ${value}`);
  const heard: Partial<Sink> = {
    collector: Object.assign(Object.create(real.collector), {
      open: () => void said.push('('),
      close: () => void said.push(')'),
    }),
    value: say,
    valueIn: (place, stretch, start, end, offset) => say(place, stretch.text.slice(start, end), offset + start),
    literalIn: (place, stretch, start, end, offset) => say(place, stretch.text.slice(start, end), offset + start),
    proseIn: (stretch, start, end, offset) =>
      void said.push(`prose ${offset + start} ${stretch.text.slice(start, end)}`),
  };
  const sink: Sink = Object.assign(Object.create(real), heard);
  const reader = read(sink);
  let start = 0;
  for (const cut of [...cuts].sort((one, other) => one - other)) {
    reader.feed(text.slice(start, cut));
    flush(sink);
    start = Math.max(start, cut);
  }
  reader.feed(text.slice(start));
  flush(sink);
  reader.end();
  flush(sink);
  return said;
}

const CLAIM = 'ST*837*0001~HL*1**22*0~';
const readers: readonly (readonly [name: string, opening: string, signs: readonly string[], read: Read])[] = [
  [
    'CSV',
    'mrn,last_name,note\n',
    ['90417', ',', ',', '"', '""', '\n', '\r\n', ' ', 'é', '’'],
    sink => readCsv(sink, { delimiter: ',', titles: 0 }),
  ],
  [
    'HL7',
    'MSH|^~\\&|A|B\r',
    ['PID|||', 'OBX|1||', '\r', '\n', '|', '^', '~', '&', '\\', '\\r', 'QUILL', 'ANN', '90417', 'MSH', '“', '’'],
    readHl7,
  ],
  [
    'X12',
    CLAIM,
    ['NM1*IL*1*', 'HI*ABK:', 'REF*SY*', 'DTP*472*D8*', 'HL*2*1*22*0', '~', '~\n', '*', ':', 'QUILL', '90417', 'é'],
    sink => readX12(sink, { element: '*', component: ':', segment: '~' }),
  ],
  [
    'SQL',
    '-- MySQL dump\nCREATE TABLE a (mrn text, b text);\n',
    [
      'INSERT INTO a VALUES ',
      '(',
      ')',
      ',',
      ', ',
      ';\n',
      "'",
      "''",
      "\\'",
      '’',
      '90417',
      'NULL',
      '-- ',
      '/*',
      '*/',
      '"',
      '\n',
    ],
    sink => readSql(sink, '-- MySQL dump\n'),
  ],
];

describe.each(readers)('what %s says', (_, opening, signs, read) => {
  const texts = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map(parts => opening + parts.join(''));

  it('is the same wherever the text is cut', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(220), { maxLength: 12 }), (text, cuts) => {
        expect(spoken(read, text, cuts)).toEqual(spoken(read, text));
      }),
      { numRuns: 800, seed: 7 },
    );
  });

  it('opens as many records as it closes, one at a time', () => {
    fc.assert(
      fc.property(texts, text => {
        const records = spoken(read, text).filter(said => said === '(' || said === ')');
        expect(records.join('')).toMatch(/^(?:\(\))*$/);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('values', () => {
  it('of rows that are inserted are told apart, plain or not', () => {
    const insert = "INSERT INTO a VALUES (90417, 'Qu, (ill)', NULL), ('O''Q', `b`, f('x'));";
    expect(spoken(sink => readSql(sink, ''), insert)).toEqual([
      '(',
      'a 22 90417',
      'a 30 Qu, (ill)',
      ')',
      '(',
      "a 51 O'Q",
      'a 59 b',
      'a 66 x',
      ')',
    ]);
  });

  it('of a typographic apostrophe do not end', () => {
    expect(spoken(sink => readSql(sink, ''), "INSERT INTO a VALUES ('O’Quill','b')")).toEqual([
      '(',
      'a 23 O’Quill',
      'a 33 b',
      ')',
    ]);
  });

  it('of statements that begin alike stand at the same columns, until the table changes', () => {
    const one = "INSERT INTO a (mrn) VALUES ('1');\n";
    const other = "INSERT INTO b (ssn) VALUES ('2');\n";
    const places = spoken(sink => readSql(sink, ''), one + one + other + one).filter(said => said.length > 1);
    expect(places.map(said => said.split(' ')[0])).toEqual(['a.mrn', 'a.mrn', 'b.ssn', 'a.mrn']);
  });

  it('of a name in HL7 are one, and of a quoted part none', () => {
    const text = 'MSH|^~\\&|A\rPID|||""^^^A^MR||QUILL^DORA^A^^MRS~^ANN||19510301';
    expect(spoken(readHl7, text).filter(said => said.startsWith('PID'))).toEqual([
      'PID.patient name 28 QUILL^DORA^A',
      'PID.patient name.first name 47 ANN',
      'PID.patient birth date 52 19510301',
    ]);
  });
});
