import { describe, expect, it } from 'vitest';
import { begin, type Chunk, type Head, judge } from '../../src/detect';
import { identifyingFields } from '../../src/detect/search-engine/fields';
import { CELL, HEADER, ROW, TABLE } from '../../src/snapshot/text';
import { page, raw } from './scans';

const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;

function levelOf(head: Head, chunk: Chunk): string {
  const scan = begin(head);
  scan.feed(chunk);
  return judge(scan.end({ state: 'full', reason: null, scanned: 1, of: 1 }), access).level;
}

const GIVEN = ['Mary', 'James', 'Linda', 'Robert', 'Patricia', 'Susan'];
const table = (columns: readonly string[], row: (given: string, index: number) => readonly string[]): Chunk => ({
  text: `${TABLE}${columns.join(CELL)}${HEADER}${GIVEN.map((given, index) => `${row(given, index).join(CELL)}${ROW}`).join('')}${TABLE}`,
});

describe('ordinary pages raise no alarm', () => {
  it.each([
    [
      'a directory of providers',
      table(['Name', 'Specialty', 'NPI'], given => [`${given} Nakamura`, 'Dialysis', '1234567893']),
    ],
    [
      'what physicians treat',
      table(['Physician', 'Name', 'Conditions treated'], given => ['yes', `${given} Moreno`, 'asthma, diabetes']),
    ],
    [
      'a squad',
      table(['Name', 'Date of birth', 'Height', 'Weight'], (given, index) => [
        `${given} Okafor`,
        `1995-03-0${index + 1}`,
        `6'2"`,
        '190 lb',
      ]),
    ],
    [
      'people known for a disease',
      table(['Name', 'Birth date', 'Notes'], (given, index) => [
        `${given} Petrov`,
        `1950-03-0${index + 1}`,
        'HIV/AIDS activist',
      ]),
    ],
    ['part numbers', table(['Order', 'Ref', 'Amount'], (_, index) => ['8649', `237-47-817${index}`, '12.00'])],
    [
      'advice',
      { text: 'Never share your SSN such as 212-45-6789 in a mail.\nPeople with diabetes are asked for it often.' },
    ],
    [
      'news',
      {
        text: 'The senator, born March 3, 1950, has pancreatic cancer.\nNewsroom: desk@dailypaper.net, (614) 238-1181',
      },
    ],
  ])('%s', (_, chunk) => {
    expect(levelOf(page, chunk)).toMatch(/none|low/);
  });

  it('an import guide with two sample rows is documentation', () => {
    const head = { ...page, url: 'https://docs.vendor.test/guide/import' };
    const rows = table(['Patient name', 'Date of birth', 'SSN', 'Diagnosis'], given => [
      `${given} Berg`,
      '1951-03-02',
      '536-90-4399',
      'E11.9',
    ]);
    expect(levelOf(head, { text: rows.text.split(ROW).slice(0, 2).join(ROW) + ROW + TABLE })).toBe('low');
    expect(levelOf(page, rows)).toBe('critical');
  });
});

describe('data about other things than patients raise no alarm', () => {
  const level = (body: unknown) => levelOf(raw('application/json'), { text: JSON.stringify(body) });

  it.each([
    ['an article on a disease, by its authors', { title: 'Metformin in diabetes', authors: [{ name: 'Quill D' }] }],
    [
      'a study, by whom to ask',
      {
        conditions: ['Type 2 diabetes'],
        contacts: [{ name: 'Dora Quill', phone: '614-238-1181', email: 'quill@harlow.net' }],
      },
    ],
  ])('%s', (_, body) => {
    expect(level(body)).toMatch(/none|low/);
  });

  it("a disease in what is written for many is what it is about; beside a birth date it is somebody's", () => {
    const winners = GIVEN.map(given => ({
      firstname: given,
      surname: 'Petrov',
      prizes: [{ motivation: 'for insulin against diabetes' }],
    }));
    expect(level(winners)).toMatch(/none|low/);
    const offers = GIVEN.map(() => ({ title: 'Nurse', description: 'Heart failure unit. 614-238-1181, a@harlow.net' }));
    expect(level(offers)).toMatch(/none|low/);
    const posts = GIVEN.map(given => ({ name: `${given} Petrov`, text: 'my asthma' }));
    expect(level({ posts })).toMatch(/none|low/);
    const born = GIVEN.map(given => ({ name: `${given} Petrov`, dob: '1951-03-02', description: 'type 2 diabetes' }));
    expect(level(born)).toBe('high');
  });

  it('where vaccines are given is no patient, whoever was given one is', () => {
    const given = { phone: '614-238-1181', vaccine: 'Moderna' };
    expect(level(GIVEN.map(() => ({ name: 'Harlow Pharmacy', ...given })))).toMatch(/none|low/);
    expect(level(GIVEN.map(name => ({ name: `${name} Petrov`, dob: '1951-03-02', ...given })))).toBe('high');
  });

  it('who prescribed does not make a patient public', () => {
    const prescribed = { drugName: 'metformin', prescriberNpi: '1234567893' };
    const listed = GIVEN.map(given => ({ lastName: 'Petrov', firstName: given, ...prescribed }));
    const patients = GIVEN.map(given => ({ patientLastName: 'Petrov', patientFirstName: given, ...prescribed }));
    expect(level(listed)).toBe('none');
    expect(level(patients)).toBe('high');
  });

  it('patients of a provider are patients', () => {
    const patients = GIVEN.map(given => ({ name: `${given} Petrov`, dob: '1951-03-02', dx: 'E11.9' }));
    expect(level({ provider: { name: 'Harlow Clinic', patients } })).toBe('high');
  });

  it('a product with a name has no field of people, nor of patients has a member with a birth date', () => {
    expect(identifyingFields(['sku', 'name', 'price'])).toEqual([]);
    expect(identifyingFields(['name', 'dob', 'member_id', 'passport'])).toEqual([]);
    expect(identifyingFields(['name', 'dob', 'mrn'])).toEqual(['name', 'dob', 'mrn']);
    expect(identifyingFields(['name', 'dob', 'icd10_code'])).toEqual(['name', 'dob']);
    expect(identifyingFields(['name', 'icd10_code'])).toEqual([]);
    expect(identifyingFields(['name', 'dob'], true)).toEqual(['name', 'dob']);
    expect(identifyingFields(['name', 'subscriber', 'plan'])).toEqual([]);
    expect(identifyingFields(['name', 'subscriber_id', 'plan'])).toEqual(['name', 'subscriber_id']);
    expect(identifyingFields(['name', 'dob', 'subscriber_status', 'insurance_company'])).toEqual([]);
    expect(identifyingFields(['name', 'dob', 'subscriber_id'])).toEqual(['name', 'dob', 'subscriber_id']);
    expect(identifyingFields(['name', 'social_insurance_number'])).toHaveLength(2);
    expect(identifyingFields(['name', 'social_media'])).toEqual([]);
    expect(identifyingFields(['name', 'social_security_no'])).toEqual(['name', 'social_security_no']);
  });
});

describe('leaks without labels', () => {
  it('a list of people drawn without a table, a number beside each name', () => {
    const text = GIVEN.map((given, index) => `${given} Petrov\n536-90-439${index}\nasthma`).join('\n');
    expect(levelOf(page, { text })).toBe('critical');
  });
});

describe('how many people', () => {
  const individuals = (head: Head, text: string) => {
    const scan = begin(head);
    scan.feed({ text });
    return scan.end({ state: 'full', reason: null, scanned: 1, of: 1 }).individuals;
  };

  it('running text has no rows to count: at least as many as there are numbers', () => {
    const text = GIVEN.map((given, index) => `Patient: ${given} Petrov, SSN: 536-90-439${index}`).join('\n');
    expect(individuals(page, text)).toEqual({ estimate: 6, bound: 'at-least', basis: 'distinct ssn' });
  });

  it('one person in running text is at least one', () => {
    expect(individuals(page, 'Patient: Mary Petrov, SSN: 536-90-4391')).toMatchObject({
      estimate: 1,
      bound: 'at-least',
    });
  });

  it('a row and a number each are counted exactly', () => {
    const rows = JSON.stringify(
      GIVEN.map((given, index) => ({ patientName: `${given} Petrov`, ssn: `536-90-439${index}` })),
    );
    expect(individuals(raw('application/json'), rows)).toEqual({ estimate: 6, bound: 'exact', basis: 'rows' });
  });

  it('names alone are about as many people', () => {
    const rows = JSON.stringify(GIVEN.map(given => ({ patientName: `${given} Petrov`, dx: 'E11.9' })));
    expect(individuals(raw('application/json'), rows)).toMatchObject({ estimate: 6, bound: 'about' });
  });
});

describe('how many different values', () => {
  it.each([
    ['name', '[{"patientName":"Doe, Mary"},{"patientName":"Mary Doe"},{"patientName":"MARY DOE"}]'],
    ['date-of-birth', '[{"dob":"1951-03-02"},{"dob":"03/02/1951"},{"dob":"19510302"}]'],
    ['phone', '[{"phone":"614-238-1181"},{"phone":"(614) 238-1181"},{"phone":"+1 614-238-1181"}]'],
  ])('a %s in three spellings is one', (type, text) => {
    const scan = begin(raw('application/json'));
    scan.feed({ text });
    const { identifiers } = scan.end({ state: 'full', reason: null, scanned: 1, of: 1 });
    expect(identifiers.find(found => found.type === type)).toMatchObject({ count: 3, distinct: 1 });
  });
});

describe('texts made to exhaust us', () => {
  it.each([
    ['deep JSON', raw('application/json'), '{"v":1,"a":'.repeat(60_000)],
    ['deep JSON without keys', raw('application/json'), '{"":'.repeat(60_000)],
    ['deep elements', page, '\u000ea\u001fx'.repeat(60_000)],
    [
      'a key of 60 KB, many values',
      raw('application/json'),
      `{"a${'.mappings.x.properties.'.repeat(2_700)}":[${'1,'.repeat(20_000)}1]}`,
    ],
  ])(
    '%s is read in good time',
    (_, head, text) => {
      const began = performance.now();
      levelOf(head, { text });
      expect(performance.now() - began).toBeLessThan(5_000);
    },
    30_000,
  );
});
