import { describe, expect, it } from 'vitest';
import { page, raw, scan } from './scans';

const phi = (text: string, head = raw('text/plain')) => scan(head, text).records.phi;

describe('a list of people whose names no label tells', () => {
  it.each([
    ['a calendar', 'SUMMARY:Quill\\, Dora (*03.11.1961) Psychotherapie\nSUMMARY:Berg\\, Anna (*24.09.1990) Asthma\n'],
    [
      'a board',
      '14h30 — QUILL Dora (61 ans) — 0682046582 — frottis\n15h00 — BERG Anna (43 ans) — 0682046583 — asthme\n',
    ],
    ['notes', 'Dora Quill  (04/18/1951)  Chart #17728\nCC: eczema\n\nAnna Berg (10/14/1974) Chart #17729\nCC: rash\n'],
    [
      'a log',
      'x pt Dora Quill 57yo; substance: amitriptyline 50 mg\nx pt Anna Berg 31yo; substance: ibuprofen 200 mg\n',
    ],
    ['JSON', '[{"client":"Dora Quill","age":48,"note":"PHQ-9 18"},{"client":"Anna Berg","age":31,"note":"PHQ-9 9"}]'],
    [
      'messages',
      'to=+18142697059 "Hi Dora, your insulin is ready"\nto=+18142697060 "Hi Anna, your insulin is ready"\n',
    ],
    ['files', 'Quill_Dora_03111961_MRI.pdf  2026-10-11 10:11\nBerg_Anna_09241990_biopsy.pdf  2026-10-11 10:12\n'],
    ['cells of a name each', "(1,'Quill','Dora','1961-03-11','J45.909'),\n(2,'Berg','Anna','1990-09-24','E11.9')"],
    [
      'letters',
      'Dora Quill\n87 Larch Rd\n\nDear Dora,\nyour colonoscopy showed polyps.\n\nAnna Berg\n9 Elm St\n\nDear Anna,\nyour biopsy shows psoriasis.\n',
    ],
  ])('is found in %s', (_, text) => {
    expect(phi(text)).toBe(2);
  });

  it.each(['Ward list', 'Labour ward list', 'University Hospital, waiting list'])('is found below %s', head => {
    const rows = ['Ana Kowalski 03/14/1961 F', 'Tom Weber 11/02/1984 M', 'Eva Lindt 07/23/1992 F'];
    expect(phi(`${head}\n${rows.map(row => `${row} asthma\n`).join('')}`)).toBe(3);
  });

  it('gives none of its names or dates away', () => {
    const told = JSON.stringify(
      scan(raw('text/plain'), 'Dora Quill (04/18/1951) asthma\nAnna Berg (10/14/1974) eczema\n'),
    );
    expect(told).toContain('"phi":2');
    for (const value of ['Quill', 'Dora', 'Berg', 'Anna', '1951', '10/14']) expect(told).not.toContain(value);
  });

  it('is told with as many rows as it has entries', () => {
    const { exposures } = scan(
      raw('text/plain'),
      ['Dora Quill', 'Anna Berg', 'Abel Pike']
        .map(name => `${name}  (04/18/1951)  Chart #17728\nCC: eczema\n\n`)
        .join(''),
    );
    expect(exposures.map(({ kind, facts }) => [kind, facts.rows, facts.bound])).toEqual([['tabular', 3, 'at-least']]);
  });

  it('is found in blocks of a page', () => {
    const person = (name: string, born: string) => `${name}\n${born}\n(509) 234-8686\nDiabetes f/u\n`;
    expect(phi(person('Quill, Dora', '07/11/1983') + person('Berg, Anna', '04/04/1957'), page)).toBe(2);
  });

  it('is found where nobody knows the names, if all are written as one', () => {
    const line = (name: string) => `${name}  48 F  CHF EXAC\n`;
    expect(phi(['Vornath, Z.', 'Quorl, B.', 'Ymbar, T.', 'Zarq, O.'].map(line).join(''))).toBe(4);
  });

  it('is one of patients as a whole where most of it tells of an illness', () => {
    const row = (name: string, what: string) => `${name}\t10:15\t48291${name.length}\t${what}\n`;
    const rows = [row('Dora Quill', 'asthma'), row('Anna Berg', 'seizure'), row('Abel Pike', 'rest')];
    expect(phi(rows.join(''))).toBe(3);
    expect(phi(rows[2]!.repeat(3))).toBe(0);
  });

  it('is found in a spreadsheet that is XML', () => {
    const row = (cells: string[]) =>
      `\x0eRow[]\x1f${cells.map(cell => `\x0eCell[]\x1f\x0eData\x1f\x0e@ss:Type\x1fString\x0f${cell}\x0f\x0f`).join('')}\x0f`;
    const rows = [row(['Quill', 'Dora', '11.03.1961', 'Pneumonie']), row(['Berg', 'Anna', '24.09.1990', 'Asthma'])];
    expect(phi(`\x0eWorkbook\x1f${rows.join('')}\x0f`, { ...raw('application/xml'), form: 'xml' })).toBe(2);
  });

  it('may be of one, who is named as at the head of a chart', () => {
    expect(phi('<b>Dora Quill (08/06/1953): flaring on methotrexate 15 mg weekly for psoriasis')).toBe(1);
  });
});

describe('nobody’s patients are', () => {
  it.each([
    ['those of whom a number and a visit are told', 'Dora Quill 4829113 visit\nAnna Berg 4829114 visit\n'],
    ['staff by their degrees', 'Dora Quill, MD (04/18/1951) asthma\nAnna Berg, RN (10/14/1974) eczema\n'],
    ['staff by their titles', 'Dr. Dora Quill (04/18/1951) asthma\nDr. Anna Berg (10/14/1974) eczema\n'],
    [
      'those who died of something',
      'Dora Quill\t3 May 1921\t2 June 1976\tLeukemia\nAnna Berg\t9 July 1950\t1 May 2004\tLung cancer\n',
    ],
    [
      'the dead of an obituary',
      '[{"name":"Dora Quill","born":"1921-05-03","obituary":"after a long illness, cancer"},{"name":"Anna Berg","born":"1950-05-03","obituary":"of pneumonia"}]',
    ],
    ['doctors', 'Dora Quill, MD  Cardiology  (509) 234-8686\nDr. Anna Berg  Oncology clinic  (509) 234-8687\n'],
    ['tests with a price', 'ECHO COMPLETE,93306,CPT,"$4,280.10"\nOFFICE VISIT EST LVL 4,99214,CPT,"$310.00"\n'],
    [
      'players',
      'Dora Quill (06/16/1979), wrestler, out with a concussion\nAnna Berg (06/16/1990), wrestler, out with a fracture\n',
    ],
    ['people without any illness', 'Dora Quill (04/18/1951) 509-234-8686\nAnna Berg (10/14/1974) 509-234-8687\n'],
    [
      'who is charged',
      'name,dob,offense\nDora Quill,1961-03-02,Possession of oxycodone\nAnna Berg,1990-03-03,Sale of fentanyl\n',
    ],
    [
      'authors',
      'Dora Quill. Asthma in children. Journal of Examples 2019.\nAnna Berg. Insulin and sleep. Journal of Examples 2021.\n',
    ],
    [
      'who tells her story',
      'Dora Quill, 43 ans, institutrice, a été opérée en mars 2022 : un cancer, une chimiothérapie.\n',
    ],
  ])('%s', (_, text) => {
    expect(phi(text)).toBe(0);
  });

  it('examples in code', () => {
    const text = 'How to read a list.\n\x11Quill, Dora (03/11/1961) asthma\nBerg, Anna (04/12/1990) asthma\n\x12\n';
    expect(phi(text, page)).toBe(0);
  });
});
