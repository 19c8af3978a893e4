import { describe, expect, it } from 'vitest';
import { begin, judge } from '../../src/detect';
import { parseHtml } from '../../src/parsed/trees';
import { headOf, snapshot } from '../../src/snapshot';
import { raw, scan } from './scans';

const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;
const verdict = (text: string, contentType = 'text/plain') => judge(scan(raw(contentType), text), access);
const json = (body: unknown) => verdict(JSON.stringify(body), 'application/json').level;

const PEOPLE = ['Mary Petrov', 'James Okafor', 'Linda Moreno', 'Robert Straub'];
const rows = (columns: string, row: (name: string, index: number) => string) =>
  [columns, ...PEOPLE.map(row)].join('\n');

const shown = (html: string) => {
  const { tree, root } = parseHtml(html);
  const address = { url: 'https://host.test/list', contentType: 'text/html' };
  const reading = begin(headOf(tree, root, address));
  for (const chunk of snapshot(tree, root, address)) reading.feed(chunk);
  return judge(reading.end({ state: 'full', reason: null, scanned: 1, of: 1 }), access).level;
};

describe('members, clients and policies of other trades', () => {
  const dwelling = 'Policyholder: Mary Petrov, 12 Maple Street, Erie, PA 16501\nPolicy number HO3-44172288';

  it('the policy of a house names nobody in care', () => {
    expect(verdict(dwelling).level).toBe('none');
  });

  it('beside a diagnosis a policy is one of health, beside a birth date it may be of a house', () => {
    expect(verdict(`${dwelling}\nDate of birth: 03/02/1951`).level).toBe('none');
    expect(verdict(`${dwelling}\nDiagnosis: E11.9`).level).toBe('high');
  });

  it('policies of houses beside complaints and those who are insured, and payments to a beneficiary, are nobody in care', () => {
    const claim = (name: string, policy: string) =>
      `<div><b>Insured: ${name}</b><br>Policy ${policy}<br>Roof lost.</div>`;
    const board = (foot: string) =>
      shown(
        `<h1>Claims</h1>${claim('Mary Petrov', 'HBC 7718 2044')}${claim('James Okafor', 'HC 6120 8831')}<p>${foot}</p>`,
      );
    expect(board('Complaints: AFCA')).toBe('none');
    expect(board('Two claims.')).toBe('none');
    expect(board('Diagnosis: E11.9')).toBe('high');
    expect(verdict('Beneficiary: Mary Petrov\nAccount number: 44172288\nAmount: 120.00').level).toBe('none');
  });

  it('a policy with a deductible is of a car where that is kept somewhere', () => {
    const policy = { policyNumber: 'PA-4471-20938', name: 'Mary Petrov', dob: '1951-03-02', deductible: 500 };
    expect(json([policy])).toBe('high');
    expect(json([{ ...policy, garagingAddress: '12 Maple Street, Erie, PA 16501' }])).toBe('none');
  });

  it('beside a birth date a member is of a club, unless a group, a doctor or a Social Security number stands there too', () => {
    const member = { member_no: 'LM0088412', first_name: 'Mary', last_name: 'Petrov', birthdate: '1951-03-02' };
    expect(json([{ ...member, tier: 'gold' }])).toBe('none');
    expect(json([{ ...member, group_no: '0078812' }])).toBe('high');
    expect(json([{ ...member, group_no: 'LM0088412' }])).toBe('none');
    expect(json([{ ...member, pcp: { name: 'Dr. Osei', npi: '1234567893' } }])).toBe('high');
    expect(json([{ ...member, ssn: '536-90-4391' }])).toBe('critical');
  });

  it('members of a library and clients of a lawyer are no table of patients; patients by number are', () => {
    const numbered = (column: string) =>
      rows(`${column},name,email`, (name, at) => `4417882${at},${name},a${at}@harlow.net`);
    expect(verdict(numbered('member_id'), 'text/csv').level).toBe('none');
    expect(verdict(numbered('client_id'), 'text/csv').level).toBe('none');
    expect(verdict(numbered('patient_id'), 'text/csv').level).toBe('high');
  });
});

describe('people who are nobody\u2019s patients', () => {
  const page = (head: string, row: (name: string, index: number) => string) => {
    const lines = [head, ...PEOPLE.map(row)].map(line => `<tr><td>${line.replaceAll('|', '<td>')}`);
    return shown(`<table>${lines.join('')}</table>`);
  };

  it('a vet calls animals patients', () => {
    const seen = (columns: string, breed: string) =>
      page(`Patient|${columns}|DOB|Reason`, (name, at) => `${name}|${breed}|0${at + 1}/14/2015|Hyperthyroid recheck`);
    expect(seen('Species / breed', 'Feline')).toBe('none');
    expect(seen('Ward', '4B')).toBe('high');
  });

  it('of wages Medicare is a tax; whole Social Security numbers are told of', () => {
    const paid = (ssn: (at: number) => string, columns = 'Gross|FICA|Medicare') =>
      page(`Employee|SSN|${columns}`, (name, at) => `${name}|${ssn(at)}|2,198.88|136.33|31.88`);
    expect(paid(at => `xxx-xx-771${at}`)).toBe('none');
    expect(paid(at => `524-71-884${at}`)).toBe('high');
  });

  it('customers and borrowers have names, birth dates and ways to be reached', () => {
    const people = (columns: string) =>
      verdict(
        rows(
          `customer_id,name,birthdate,email${columns}`,
          (name, at) => `${at},${name},195${at}-03-1${at},a${at}@harlow.net,3`,
        ),
        'text/csv',
      ).level;
    expect(people(',visits')).toBe('low');
    expect(people(',newsletter')).toBe('none');
    expect(people(',borrowernumber')).toBe('none');
  });

  it('what statistics observe is no result of a laboratory', () => {
    const table = 'REF_AREA,TIME_PERIOD,OBS_VALUE\nIE,2024,61\nNZ,2024,48\nDE,2025,55';
    expect(scan(raw('text/csv'), table).clinical).toEqual([]);
  });

  it('segments of a message are nobody', () => {
    const guide = `# ADT messages

Version 3.1, HL7 v2.5.1, of the engine of a clinic.

The messages (Admit, Discharge, Transfer) that our engine takes on its default port 6661. Tables of fields list only what differs from the standard.

## Events

| Event | Meaning | Segments |
|---|---|---|
| A01   | Admit / visit notification | MSH EVN PID PV1 |
| A04   | Register a patient    | MSH EVN PID PV1 |
| A40   | Merge patient         | MSH EVN PID MRG |
`;
    expect(verdict(guide, 'text/markdown').level).toBe('none');
  });
});

describe('what patients have as well', () => {
  it.each(['service', 'death_date', 'discipline', 'student', 'gift', 'hair', 'litter'])(
    'a column %s makes no table of patients one of another trade',
    column => {
      const table = rows(`name,dob,phone,${column},notes`, (name, at) =>
        [name, `0${at + 1}/14/19${50 + at * 9}`, `614-384-229${at}`, 'PT', 'diabetes type 2; metformin 500 mg'].join(),
      );
      expect(verdict(table, 'text/csv').level).toBe('high');
    },
  );
});

describe('people of public life', () => {
  const born = (columns: string, more: string) =>
    verdict(
      rows(`name,dob,${columns}`, (name, at) => `${name},1988-03-0${at + 1},${more}`),
      'text/csv',
    ).level;

  it('the birth dates of players, politicians and providers are public; of others they are not', () => {
    expect(born('jersey', '17')).toBe('none');
    expect(born('ioc', 'USA')).toBe('none');
    expect(born('NPI', '1234567893')).toBe('none');
    expect(born('city', 'Erie')).toBe('low');
    expect(born('sport,diagnosis code', 'rowing,E11.9')).toBe('high');
  });

  it('what somebody died of stands beside the name of an undertaker', () => {
    const late = {
      fullName: 'Mary Petrov',
      birthDate: '1931-03-02',
      obituary: 'After a long battle with lung cancer.',
    };
    expect(json([{ ...late, funeralHome: 'Hart' }])).toBe('none');
    expect(json([{ ...late, obituary: undefined, diagnosis: 'lung cancer' }])).toBe('high');
  });

  it('what interests a politician is not what they suffer from', () => {
    const member = { displayName: 'Mary Petrov', birthDate: '1958-03-02', interests: ['Diabetes'] };
    expect(json([{ ...member, party: 'Green' }])).toBe('none');
    expect(json([member])).toBe('high');
  });
});

describe('what people are listed for', () => {
  const born = (columns: string, more: string) =>
    verdict(
      rows(`name,dob,${columns}`, (name, at) => `${name},1988-03-0${at + 1},${more}`),
      'text/csv',
    ).level;

  it('passengers, pupils, voters and employees are nobody in care', () => {
    expect(born('seat,meal', '12A,none')).toBe('none');
    expect(born('homeroom', '4B')).toBe('none');
    expect(born('noches,régimen', '7,MP')).toBe('none');
    expect(born('vêlage,traitement', '03/01/2023,metformin 500 mg')).toBe('none');
    expect(born('precinct', 'ERI-4')).toBe('none');
    expect(born('hotel,requests', 'Harlow Inn,asthma: no feathers')).toBe('none');
    expect(born('committees', 'Diabetes')).toBe('none');
    expect(born('hire_date,department', '2014-03-02,Sales')).toBe('none');
    expect(born('HIREDATE', '2014-03-02')).toBe('none');
    expect(born('city', 'Erie')).toBe('low');
  });

  it('a disease is theirs under a column that names it, not in what they are charged with or give for', () => {
    expect(born('offense', 'Possession of oxycodone 30 mg')).toBe('none');
    expect(born('offense,medication', 'Theft,oxycodone 30 mg')).toBe('high');
    expect(born('homeroom,diagnosis', '4B,asthma')).toBe('high');
  });

  it('a number of care or a Social Security number is no trade of theirs', () => {
    expect(born('seat,mrn,dx', '12A,4417288,E11.9')).toBe('high');
    expect(born('hire_date,ssn', '2014-03-02,536-90-4391')).toBe('high');
    expect(born('seat,passport', '12A,C52739426')).toBe('none');
  });

  it('an animal has a birth date, drugs and diagnoses too', () => {
    expect(born('breed,medication', 'Beagle,metformin 500 mg')).toBe('none');
    expect(born('medication', 'metformin 500 mg')).toBe('high');
    expect(json([{ petName: 'Rex', breed: 'Beagle', dob: '2019-03-02', diagnosis: 'diabetes' }])).toBe('none');
  });

  it('what stands below a trade is of it', () => {
    const person = { name: 'Mary Petrov', note: 'asthma', dob: '1951-03-02' };
    expect(json({ inmates: [person] })).toBe('none');
    expect(json({ people: [person] })).toBe('high');
  });

  it('race beside a name is what applicants, judges and the fallen are counted by', () => {
    const counted = (columns: string, more: string) =>
      verdict(
        rows(`first_name,last_name,race,${columns}`, name => `${name.replace(' ', ',')},White,${more}`),
        'text/csv',
      ).level;
    expect(counted('county', 'Erie')).toBe('none');
    expect(counted('dob', '1951-03-02')).toBe('low');
    expect(counted('mrn', '4417288')).toBe('high');
  });

  it('a problem or a reason is an illness only beside what is kept private, or of care', () => {
    const asked = (columns: string, more: string) =>
      verdict(
        rows(`first_name,last_name,${columns}`, name => `${name.replace(' ', ',')},${more}`),
        'text/csv',
      ).level;
    expect(asked('phone,problem', '614-384-2291,The printer is slow')).toBe('none');
    expect(asked('date,motif', '04/10/2026,formation')).toBe('none');
    expect(asked('dob,problem', '1951-03-02,Cannot sleep')).toBe('high');
    expect(asked('visit date,problem', '2026-10-04,Cannot sleep')).toBe('high');
    expect(asked('doctor,motif', 'Dr. Hale,vertiges')).toBe('high');
    expect(asked('medication,problem', 'metformin 500 mg,Cannot sleep')).toBe('high');
    expect(json({ patients: [{ name: 'Mary Petrov', problem: 'Cannot sleep' }] })).toBe('high');
    expect(json({ people: [{ name: 'Mary Petrov', problem: 'Cannot sleep' }] })).toBe('none');
  });

  it('who mends a problem in a change log is no patient', () => {
    const log = (name: string) =>
      `Problem: Stroke of a line is too wide.\n${name}: Mary Petrov\nEmail: mary@harlow.net`;
    expect(verdict(log('Name')).level).toBe('none');
    expect(verdict(`${log('Name')}\nDOB: 03/02/1951`).level).toBe('high');
  });

  it('nothing in a field says nothing of the trade', () => {
    const voter = (precinct: string) =>
      `[{"name": "Mary Petrov", "dob": "1951-03-02", "note": "asthma", "precinct": ${precinct}}]`;
    expect(verdict(voter('null'), 'application/json').level).toBe('high');
    expect(verdict(voter('"14-B"'), 'application/json').level).toBe('none');
  });
});

describe('what leads to nobody', () => {
  const study = (subject: (at: number) => string) =>
    verdict(
      rows('subject,treatment,dose', (_, at) => `${subject(at)},metformin,500`),
      'text/csv',
    ).level;

  it('subjects of a study are counted from one; a number from a register leads to somebody', () => {
    expect(study(at => String(at + 1))).toBe('none');
    expect(study(at => `S-0${at}`)).toBe('none');
    expect(study(at => String(100_417 + at))).toBe('medium');
  });

  const dump = (column: string) =>
    verdict(
      `CREATE TABLE people (id int, first_name text, last_name text, birth_date date, ${column} text);\n` +
        `INSERT INTO people VALUES (1,'Mary','Petrov','1951-03-02','x'),(2,'James','Okafor','1961-03-02','y');`,
    ).level;

  it('the copy of a database of employees points to no patients', () => {
    expect(dump('hire_date')).toBe('low');
    expect(dump('city')).toBe('low');
    expect(dump('mrn')).toBe('high');
  });

  it('a file is named after the disease it tells of; with a name it is a record', () => {
    const bucket = (keys: readonly string[]) =>
      verdict(
        `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>a</Name>${keys
          .map(key => `<Contents><Key>${key}</Key><Size>44</Size></Contents>`)
          .join('')}</ListBucketResult>`,
        'application/xml',
      ).level;
    expect(bucket(['brochure-diabetes.pdf', 'menu.pdf', 'asthma-at-school.pdf'])).toBe('low');
    expect(bucket(['maria-jones_mri.pdf', 'menu.pdf', 'asthma-at-school.pdf'])).toBe('high');
  });
});

describe('stores of what is sold or written', () => {
  const answer = (source: object) =>
    json({
      took: 1,
      hits: { total: { value: 9, relation: 'eq' }, hits: [{ _index: 'a', _id: '1', _source: source }] },
    });
  const remedy = { name: 'Metformin 500 mg tablets', directions: 'Take 1 tablet by mouth daily with food.' };

  it('a catalogue of remedies is low, the same without a price may be of care', () => {
    expect(answer({ ...remedy, price: 8 })).toBe('low');
    expect(answer({ ...remedy, barcode: '4006381333931' })).toBe('low');
    expect(answer(remedy)).toBe('medium');
  });

  it('what is offered or cooked is low', () => {
    expect(answer({ name: 'Soup for diabetes', nutrition: { calories: 184 } })).toBe('low');
    expect(answer({ title: 'Nurse', recruiter_phone: '614-238-1181', description: 'Gives insulin, diabetes' })).toBe(
      'low',
    );
  });

  it('articles on remedies are low', () => {
    expect(answer({ headline: 'New drug', body: 'Adults took metformin 500 mg once daily.' })).toBe('low');
  });

  it('what a patient paid stays a patient record', () => {
    expect(answer({ ...remedy, price: 8, patientName: 'Mary Petrov', dob: '1951-03-02' })).toBe('high');
  });
});

describe('listings', () => {
  const listing = (names: readonly string[]) =>
    judge(
      scan(
        { ...raw('text/html'), title: 'Index of /', form: 'raw' },
        `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>a</Name>${names
          .map(name => `<Contents><Key>${name}</Key><Size>4417</Size></Contents>`)
          .join('')}</ListBucketResult>`,
      ),
      access,
    ).level;

  it('one name without a health word is a portrait; several are a list; one with it is a record', () => {
    expect(listing(['img/maria-jones.jpg', 'logo.svg', 'a.css'])).toBe('low');
    expect(listing(['maria-jones.jpg', 'james-miller.jpg', 'linda-brown.jpg'])).toBe('medium');
    expect(listing(['maria-jones_mri.jpg', 'logo.svg', 'a.css'])).toBe('high');
  });

  it('who made songs and books is no list of people', () => {
    expect(listing(['maria_jones-blue.mp3', 'james_miller-red.mp3', 'linda_brown-green.epub'])).toBe('low');
  });
});
