import { describe, expect, it } from 'vitest';
import { page, raw, scan } from './scans';

const head = raw('text/plain');
const phi = (text: string) => scan(head, text).records.phi;

describe('columns that are apart by spaces', () => {
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `QUILL, DORA ${'ABCDEFGH'[index]}       0${index + 3}/11/1961  48291${index}  Asthma`,
    ).join('\n');
  const table = `CENSUS 4 WEST\n\nPATIENT NAME        BIRTHDATE   MRN     DIAGNOSIS\n${rows(6)}\n`;

  it('make each row a record', () => {
    expect(phi(table)).toBe(6);
  });

  it('are found below a rule, with bars between them', () => {
    const text =
      ' id |  full_name  |    dob     | visit_reason\n----+-------------+------------+--------------\n' +
      '  1 | Dora Quill  | 1961-03-11 | asthma\n  2 | Ann Berg    | 1974-08-02 | prenatal visit\n(2 rows)\n';
    expect(phi(text)).toBe(2);
  });

  it('are found in a pre as well', () => {
    expect(scan(page, table).records.phi).toBe(6);
  });

  it('are none where only one label is known, and none in a note of labels and values', () => {
    const { records } = scan(head, 'Name: Dora Quill      DOB: 03/11/1961\nMRN: 482911         Room: 12\nDx: asthma\n');
    expect(records).toMatchObject({ total: 1, phi: 1 });
  });
});

describe('lines of fields as programs name them', () => {
  const person = (index: number) =>
    `- patientName: "Quill, Dora"\n  birthDate: '1961-03-1${index}'\n  mrn: 48291${index}\n  diagnosis: asthma\n`;

  it('are records without a line between them, in quotes or not', () => {
    const { records, identifiers } = scan(head, `records:\n${person(1)}${person(2)}`);
    expect(records.phi).toBe(2);
    expect(identifiers.map(({ type }) => type)).toEqual(expect.arrayContaining(['name', 'date-of-birth', 'mrn']));
  });
});

describe('a letter', () => {
  const letter =
    'RE: Dora Quill, DOB 03/11/1961\n\nDear Dr. Berg,\n\nshe takes methotrexate 15 mg weekly for rheumatoid arthritis.\n';

  it('tells of the illness of the person at its head', () => {
    expect(phi(letter)).toBe(1);
  });

  it('without anything private at its head is nobody’s', () => {
    expect(phi(letter.replace(', DOB 03/11/1961', ''))).toBe(0);
  });
});

describe('fields of one word', () => {
  it('are a record up to the next section', () => {
    const client = (name: string) =>
      `[client_${name.length}]\nfullname=${name}\nbirthdate=03/11/1961\nmobile=2125550187\ndiagnosis=Asthma\n`;
    expect(phi(`${client('Dora Quill')}${client('Ann Bergman')}`)).toBe(2);
  });

  it('are those of a calendar, whose line ends are written out', () => {
    const event = 'BEGIN:VEVENT\nSUMMARY:Dora Quill - therapy\nDESCRIPTION:DOB 03/11/1961\\nDx F33.1\nEND:VEVENT\n';
    expect(phi(`BEGIN:VCALENDAR\nVERSION:2.0\n${event}${event}END:VCALENDAR\n`)).toBe(2);
  });
});

describe('columns without names', () => {
  const rows = (years: readonly number[]) =>
    years.map((year, index) => `4829${index},Dora Quill,${year}-03-11,F,Lisinopril 10 mg`).join('\n');

  it('hold birth dates where the years are far apart and long ago', () => {
    expect(phi(rows([1941, 1975, 1999]))).toBe(3);
    const types = scan(head, rows([2021, 2022, 2023])).identifiers.map(({ type }) => type);
    expect(types).not.toContain('date-of-birth');
  });
});

describe('words of care', () => {
  it('make a row with a birth date and a telephone a patient’s', () => {
    const csv = (column: string) =>
      `Name,DOB,Phone,${column}\nDora Quill,03/11/1961,212-867-3098,x\nAnn Berg,04/12/1971,212-867-3011,y\n`;
    expect(phi(csv('Surgeon'))).toBe(2);
    expect(phi(csv('Colour'))).toBe(0);
  });

  it('say nothing of a team, nor beside a number alone', () => {
    expect(phi('Name,DOB,Team,Position,Surgeon\nDora Quill,03/11/1961,Comets,RW,x\n')).toBe(0);
    expect(phi("SELECT last_name FROM patients WHERE ssn = '536-90-4391'")).toBe(0);
  });

  it('stand in the addresses that a log names', () => {
    const line = (path: string) => `GET /${path}/search?dob=1961-03-11&ssn=536-90-4391 200`;
    expect(phi(line('patients'))).toBe(1);
    expect(phi(line('people'))).toBe(0);
  });
});

describe('names', () => {
  it('in capitals, family name first, need no label where an illness stands beside them', () => {
    expect(phi('10/05 QUILL, DORA  Rm 212  pneumonia, given azithromycin 250 mg')).toBe(1);
    expect(phi('10/05 BERLIN, GERMANY  Rm 212  pneumonia, given azithromycin 250 mg')).toBe(0);
  });

  it('go on with the number of the person', () => {
    const csv = 'Patient;Room;Procedure\nQUILL, DORA (482911);4;x\nBERG, ANN (482912);5;y\n';
    expect(scan(head, csv).identifiers.find(({ type }) => type === 'name')?.count).toBe(2);
  });
});

it('a log or a chat that begins with a bracket is no JSON', () => {
  expect(phi('[2026-10-14 10:22] saved patient: dob 03/11/1961, dx asthma\n')).toBe(1);
});
