import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, type Findings, type Head } from '../../src/detect';

const head: Head = { url: 'https://host.test/a', contentType: 'application/json', title: '', form: 'raw' };
const whole = { state: 'full', reason: null, scanned: 0, of: 0 } as const;

/** What is found in a text, cut at every `size` characters. With spans, no value is remembered. */
function find(text: string, from: Head, size: number, spans: [] | null): Omit<Findings, 'scannedAt'> {
  const scan = begin(from, { spans });
  for (let at = 0; at < text.length; at += size) scan.feed({ text: text.slice(at, at + size) });
  const { scannedAt, ...found } = scan.end(whole);
  return found;
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  patientName: ['Roe, Jane', 'Ann Müller', 'Ann Möller', 'JOHN DOE', 'Roe Jane', 'Nora O’Neil', "Nora O'Neil"],
  name: ['Grace Harlow', 'Metformin', 'Front Desk', 'Ann Roe'],
  last: ['Harlow', 'Vega', 'n/a'],
  ssn: ['219-09-9999', '321-54-9876', '321–54–9876', '321549876', '000-11-2222'],
  dob: ['03/14/1971', '1971-03-14', '14.03.1971', '1900-01-01'],
  born: ['1971-03-14', '1988-11-02'],
  zip: ['12035', '12035-1200', '99999'],
  diagnosis: ['HIV disease', 'Essential (primary) hypertension', 'sunny', 'bipolar disorder; see note 12'],
  condition: ['used', 'asthma', 'schizophrenia'],
  code: ['E11.9', 'F32.1', 'ZZZ'],
  phone: ['(607) 426-5717', '607-555-0134', '1 607 426 5717', '607 426 5717 x12'],
  email: ['ann@roe.test', 'ann.roe@gmail.com', 'info@clinic.org'],
  note: ['SSN 321-54-9876', 'Patient: Jane Roe, DOB 03/14/1971', 'see ann.roe@gmail.com', 'asthma'],
  partNumber: ['321-54-9876', '4000 1234 5678 9017'],
  specialty: ['Oncology', 'Surgery'],
  title: ['Living with asthma', 'Call 607-426-5717'],
  _index: ['patients', 'logs', 'claims-2024'],
  resourceType: ['Patient', 'Condition', 'Organization'],
  pharmacy: ['Lake Drugs, 12 Maple Street', '(607) 426-5717'],
  empty: ['', ' ', '-'],
};
const field = fc
  .constantFrom(...Object.entries(FIELDS))
  .chain(([key, values]) => fc.tuple(fc.constant(key), fc.constantFrom(...values)));
const record = fc.uniqueArray(field, { minLength: 1, maxLength: 9, selector: ([key]) => key });
/** Few records, many times: so that values repeat. */
const rows = fc
  .tuple(fc.array(record, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(), { minLength: 60, maxLength: 160 }))
  .map(([some, order]) => order.map(at => some[at % some.length]!));

test('a value that is remembered comes to what it came to the first time: JSON', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), fc.integer({ min: 40, max: 5_000 }), (some, isDeep, size) => {
      const objects = some.map(fields => {
        const object = Object.fromEntries(fields);
        return isDeep
          ? { hit: { _source: object, tags: fields.map(([, value]) => ({ value, text: value })) } }
          : object;
      });
      const text = JSON.stringify({ total: objects.length, rows: objects });
      expect(find(text, head, size, null)).toEqual(find(text, head, size, []));
    }),
    { numRuns: 60, seed: 20_261_122 },
  );
});

test('a value that is remembered comes to what it came to the first time: CSV', () => {
  const columns = Object.keys(FIELDS);
  fc.assert(
    fc.property(rows, fc.integer({ min: 40, max: 5_000 }), (some, size) => {
      const lines = some.map(fields => columns.map(key => `"${new Map(fields).get(key) ?? ''}"`).join());
      const text = [columns.join(), ...lines].join('\n');
      const csv = { ...head, contentType: 'text/csv' };
      expect(find(text, csv, size, null)).toEqual(find(text, csv, size, []));
    }),
    { numRuns: 40, seed: 20_261_123 },
  );
});

/** Values of which hardly any comes twice: `#` is a digit; what is rare stands once. */
const NEW: Readonly<Record<string, readonly string[]>> = {
  ssn: ['3##-5#-###9', '3##-5#-###9', '3##-5#-###9', '3##5####9', ' 3##-5#-###8', '000-12-####', '078-05-1120'],
  mrn: ['5#######', '5#######', 'A5######', '11111111', '607 426 5###', 'n/a'],
  memberId: ['W1########', '9##-5#-###9', '3##-5#-###9', '(607) 426-5###', 'none'],
  phone: ['(607) 4##-5###', '607-4##-5###', '(607) 555-01##', '+1 607 4## 5### x12'],
  zip: ['1####', '1####', '1####-1###', '607-4##-5###', '####'],
  dob: ['19##-0#-1#', '19##-0#-1#', '0#/1#/19##', '1900-01-01', '1#.0#.19##', '19##-19-1#'],
  born: ['19##-0#-1#', '19##-0#-1#', '0#/1#/19##'],
  patientName: ['Roe#, Jane', 'Ann R# Müller', 'Jane Harlow', 'Ann#357 Roe#783', 'John Doe'],
  street: ['#5# Maple Street', '#5# Maple St', '1# Main', 'PO Box 1##', '#5# Lake Road, SSN 3##-5#-###9'],
  npi: ['1#########', '1#########', '12345678#3'],
  card: ['4000 #### #### ####', '4242424242424242', '4###############'],
  icd10: ['E1#.#', 'F#2.#', 'B20', 'S#2.##1A'],
  partNumber: ['3##-5#-###9', '5#######'],
  email: [
    'a.roe##@gmail#.com',
    'ann#_r##@mail.host##.org',
    'roe#@gmail#.com ',
    'metformin##@host#.com',
    'info@host##.com',
    'roe##@example.com',
    'a..roe##@host#.com',
    '.roe##@host#.com',
    'roe##@host#.png',
    'roe##@abc',
    'roe##@x#.com, SSN 3##-5#-###9',
    'roe##.@host#.com',
    'a@roe##@host#.com',
  ],
};
const columns = Object.keys(NEW);

/** Rows of these columns, as they are written in each form. */
const FORMS: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  'text/csv': rows => [columns, ...rows].map(row => row.map(cell => `"${cell}"`).join()).join('\n'),
  'application/json': rows =>
    JSON.stringify(rows.map(row => Object.fromEntries(row.map((cell, at) => [columns[at], cell])))),
  'application/sql': rows =>
    rows.map(row => `INSERT INTO patients (${columns.join()}) VALUES ('${row.join("','")}');`).join('\n'),
  'application/xml': rows => {
    const cells = (row: readonly string[]) => row.map((cell, at) => `<${columns[at]}>${cell}</${columns[at]}>`);
    return `<?xml version="1.0"?><all>${rows.map(row => `<row>${cells(row).join('')}</row>`).join('')}</all>`;
  },
  'application/hl7-v2': rows =>
    rows
      .map(row => {
        const said = (key: string) => row[columns.indexOf(key)]!;
        const pid = `${said('mrn')}^^^LAKE^MR||${said('patientName')}||${said('dob')}||||${said('street')}||${said('phone')}`;
        return `MSH|^~\\&|ADT|LAKE|EHR|LAKE|20240102||ADT^A01|1|P|2.3\rPID|1||${pid}||||||${said('ssn')}\rDG1|1||${said('icd10')}^^I10\r`;
      })
      .join(''),
  'application/edi-x12': rows =>
    `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*SENDER${' '.repeat(9)}*ZZ*RECEIVER${' '.repeat(7)}*240102*0900*^*00501*000000001*0*P*:~GS*HC*A*B*20240102*0900*1*X*005010X222A1~ST*837*0001*005010X222A1~${rows
      .map(row => {
        const said = (key: string) => row[columns.indexOf(key)]!;
        const [last = '', first = ''] = said('patientName').split(/,? /);
        return `HL*2*1*22*0~NM1*IL*1*${last}*${first}****MI*${said('memberId')}~N3*${said('street')}~N4*Utica*NY*${said('zip')}~REF*SY*${said('ssn')}~PER*IC**TE*${said('phone')}*EM*${said('email')}~HI*ABK:${said('icd10')}~`;
      })
      .join('')}`,
};

test('a value that is written as those before comes to what it comes to anywhere', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 300, max: 90_000 }),
      fc.constantFrom(...Object.keys(FORMS)),
      (seed, size, form) => {
        let state = seed;
        const next = (most: number): number => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return Math.floor((state / 2 ** 32) * most);
        };
        // Of each column one notation prevails, so that something is usual.
        const value = (key: string, row: number): string => {
          const notations = NEW[key]!;
          const notation =
            next(5) > 0
              ? notations[(seed + (row > 350 ? 1 : 0)) % Math.min(3, notations.length)]
              : notations[next(notations.length)];
          return notation!.replace(/#/g, () => String(next(10)));
        };
        const some = Array.from({ length: 700 }, (_, row) => columns.map(key => value(key, row)));
        const text = FORMS[form]!(some);
        const from = { ...head, contentType: form };
        expect(find(text, from, size, null)).toEqual(find(text, from, size, []));
      },
    ),
    { numRuns: 40, seed: 20_261_124 },
  );
});

test('what stands without quotes is no text, though the same stood there with quotes', () => {
  const value = (at: number) => (at % 2 ? '4000-1234-5678-9017' : '"4000-1234-5678-9017"');
  const text = `[${Array.from({ length: 90 }, (_, at) => `{"ssn":${value(at)},"mrn":"${at}7712"}`).join()}]`;
  const found = find(text, head, 999, null);
  expect(found.identifiers.find(({ type }) => type === 'payment-card')?.count).toBe(45);
  expect(found).toEqual(find(text, head, 999, []));
});

test('letters beyond ASCII are told apart, though they look alike in the bytes', () => {
  const names = Array.from({ length: 60 }, (_, at) => (at < 50 ? 'Ann Müller' : 'Ann Möller'));
  const text = JSON.stringify(names.map(patientName => ({ patientName })));
  expect(find(text, head, 999, null).identifiers).toMatchObject([{ type: 'name', count: 60, distinct: 2 }]);
});
