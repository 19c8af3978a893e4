import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/detect';
import type { Span } from '../../src/detect/scan/sink';
import { essence, page, raw, scan } from './scans';

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
    [
      'two births a row, of partners',
      'x,Dora Quill,05/11/1986,Abel Quill,10/06/1991,asthma\ny,Anna Berg,11/21/1996,Tom Berg,01/02/1979,asthma\n',
    ],
    [
      'keys that nobody knows',
      '[{"nm":{"g":"Dora","f":"Quill"},"b":"1961-03-11","c":["asthma"]},{"nm":{"g":"Anna","f":"Berg"},"b":"1990-09-24","c":["eczema"]}]',
    ],
    [
      'bills with short dates and codes',
      ' 48447  QUILL,DORA     101207  59400 J459   13.45\n 48448  BERG,ANNA      012249  99213 J441   368.58\n',
    ],
    [
      'an operating plan',
      '07:45 Quill, Dora *21.02.1978 Cholezystektomie\n08:45 Berg, Anna *19.01.1961 Leistenhernie\n',
    ],
    [
      'lines of an agenda',
      '8:05 Dora Quill gr 7 — inhaler before PE (albuterol)\n9:40 Anna Berg gr 8 — seizure in art, sent home\n',
    ],
    [
      'a log of keys',
      'q=1 family=Quill given=Dora b=1961-03-11 dx=asthma\nq=2 family=Berg given=Anna b=1990-09-24 dx=eczema\n',
    ],
    [
      'dots between what a line tells',
      'Dora Quill · b. 3/11/2011\nasthma, inhaler given\nAnna Berg · b. 9/24/2012\nseizure in band, sent home\n',
    ],
    ['an age behind each name', '1. Dora Quill, 88, SOC 8/2, end stage CHF\n2. Anna Berg (79), lung tumor w/ mets\n'],
    [
      'calls in which somebody says who they are',
      '9:12 "Hi, this is Zorvath Quill, born July 8th 1949. I need more insulin"\n9:40 "Hi, this is Anna Berg, born May 3rd 1961, out of insulin"\n',
    ],
    [
      'cards of a page',
      'My patients\nDora Quill\n81 yrs · female\nAsthma, worse\nAnna Berg\n67 yrs · female\nCOPD, home oxygen\n',
    ],
    ['Swedish numbers of persons', 'Quill Dora;19480311-2384;Solna;Hypertoni\nBerg Anna;19720924-1197;Solna;Astma\n'],
    [
      'children with their shots',
      '[{"p":"Dora Quill","kidBorn":"2021-03-02","shots":["MMR","DTaP"]},{"p":"Anna Berg","kidBorn":"2019-08-15","shots":["Varicella","MMR"]}]',
    ],
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

  it('is found where values of a laboratory stand beside people to call back', () => {
    const line = (name: string, value: string) => `${name}   (541)322-0091  ${value}\n`;
    const lines = [
      line('Vornath, L', 'K+ 6.1 recheck'),
      line('Quorl, B', 'Hgb 6.8'),
      line('Ymbar, P', 'INR 7.9'),
      line('Zarq, T', 'TSH 42'),
    ];
    expect(phi(`RESULTS FOR CALLBACK\n${lines.join('')}`)).toBe(4);
  });

  it('is found on the board of a ward', () => {
    const bed = (room: string, name: string, what: string) => `${room}\n${name}\n${what}\nDr. Lam\n`;
    const beds = [
      bed('412-1', 'Quill, Dora', 'cellulitis, IV vanc'),
      bed('412-2', 'Berg, Anna', 'NSTEMI'),
      bed('413-1', 'Pike, Abel', 'SBO, NPO'),
      bed('413-2', 'Weber, Tom', 'CIWA q4'),
      bed('414-1', 'Lindt, Eva', 'asthma'),
    ];
    expect(phi(beds.join(''))).toBeGreaterThanOrEqual(4);
  });

  it('is found in files whose names a dash parts from what they are', () => {
    const file = (name: string, what: string) => `${name}%20-%20${what}.tif  2026-10-17 08:14\n`;
    const files = [
      file('QUILL,%20DORA', 'Lab%20Results'),
      file('BERG,%20ANNA', 'Psych%20Eval'),
      file('PIKE,%20ABEL', 'Discharge%20Summary'),
      file('WEBER,%20TOM', 'Lab%20Results'),
    ];
    expect(phi(files.join(''))).toBe(4);
  });

  it('is found in elements that nobody knows', () => {
    const row = (...[family, given, born]: string[]) =>
      `\x0eR[]\x1f\x0eN1\x1f${family}\x0f\x0eN2\x1f${given}\x0f\x0eX\x1f${born}\x0f\x0eT\x1fon dialysis\x0f\x0f`;
    const text = `\x0eFeed\x1f${row('Quill', 'Dora', '19610311')}${row('Berg', 'Anna', '19900924')}\x0f`;
    expect(phi(text, { ...raw('application/xml'), form: 'xml' })).toBe(2);
  });

  const many = Array.from(
    { length: 400 },
    (_, at) =>
      `${at % 3 === 0 ? 'Quill,"Dora"' : ['Anna Berg', 'Abel Pike'][at % 2]} (0${1 + (at % 9)}/18/19${20 + (at % 70)}) asthma\n`,
  ).join('');

  it('is read alike wherever it is cut', () => {
    const expected = essence(scan(raw('text/plain'), many));
    expect(expected.records.phi).toBe(200);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: many.length }), { maxLength: 9 }), cuts => {
        expect(essence(scan(raw('text/plain'), many, cuts))).toEqual(expected);
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it.each([
    ['in a line', 'Dora Quill (04/18/1951) asthma\nAnna Berg (10/14/1974) eczema\n', ['Dora Quill', 'Anna Berg']],
    [
      'in cells',
      "(1,'Quill','Dora','1961-03-11','J45.909'),\n(2,'Berg','Anna','1990-09-24','E11.9')",
      ['Quill', 'Dora', 'Berg', 'Anna'],
    ],
    [
      'in a calendar',
      'SUMMARY:Quill\\, Dora (*03.11.1961) Asthma\nSUMMARY:Berg\\, Anna (*24.09.1990) Asthma\n',
      ['Quill', 'Dora', 'Berg', 'Anna'],
    ],
    [
      'in names of files',
      'Quill_Dora_03111961_MRI.pdf 11:10\nBerg%20Anna_09241990_biopsy.pdf 10:11\n',
      ['Quill', 'Dora', 'Berg', 'Anna'],
    ],
  ])('has its names where they stand %s', (_, text, names) => {
    const spans: Span[] = [];
    const reading = begin(raw('text/plain'), { spans });
    reading.feed({ text });
    reading.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
    const found = spans.filter(({ type }) => type === 'name').map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(names);
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

  it('is found in columns that only spaces part', () => {
    const row = (name: string, born: string) => `D1 8472  ${name}${born}  GABAPENTIN 300MG  20251105\n`;
    expect(phi(row('QUILL      DORA         ', 'F19610311') + row('BERG       ANNA         ', 'F19900924'))).toBe(2);
  });

  it('is found in spite of names that nobody knows, if a birth date stands behind them', () => {
    const row = (between: string) =>
      `Failing row contains (4471, Quillon, Zorvath${between}1961-03-11, 603-714-2280, asthma on insulin)`;
    expect(phi(row(', '))).toBe(1);
    expect(phi(row(', ward 4, '))).toBe(0);
    expect(phi(row(', ').replace('Quillon, Zorvath', 'Zorvath Quillon'))).toBe(0);
  });

  it('is found in a spreadsheet that is XML', () => {
    const row = (cells: string[]) =>
      `\x0eRow[]\x1f${cells.map(cell => `\x0eCell[]\x1f\x0eData\x1f\x0e@ss:Type\x1fString\x0f${cell}\x0f\x0f`).join('')}\x0f`;
    const rows = [row(['Quill', 'Dora', '11.03.1961', 'Pneumonie']), row(['Berg', 'Anna', '24.09.1990', 'Asthma'])];
    expect(phi(`\x0eWorkbook\x1f${rows.join('')}\x0f`, { ...raw('application/xml'), form: 'xml' })).toBe(2);
  });

  it('is none of one who has an account, if no illness is told', () => {
    const account = (more: string) =>
      phi(`Quill, Dora\nAccount 4829113\nDate of birth 08/06/1953\n(509) 234-8686\n14 Maple St\nNotes: ${more}\n`);
    expect(account('resident, two books overdue')).toBe(0);
    expect(account('asthma')).toBe(1);
  });

  it('is none of people of whom a birth date and no care is told', () => {
    const learners = (note: string) =>
      phi(
        `name: 'Dora Quill', dob: '1951-04-18', phone: '509-234-8686', ${note}\nname: 'Anna Berg', dob: '1974-10-14', phone: '509-234-8687', ${note}\n`,
      );
    expect(learners('hours: 9')).toBe(0);
    expect(learners('checkup')).toBe(2);
  });

  it('is found in rooms, each with a letter of its own', () => {
    const rooms = [
      ['A', 'Dora Quill - 82 y, pneumonia, diabetes, bed 3'],
      ['B', 'Anna Berg - 74 y, asthma, dialysis, bed 4'],
    ];
    expect(phi(rooms.map(([letter, who]) => `Room ${letter}: ${who}\n`).join(''))).toBe(2);
  });

  it('is of one who is greeted further on, whatever else is written as names are', () => {
    const chat = '"Hi Dora, the voices?" "quieter, but on dialysis the insulin gave me a rash and a fever"\n';
    expect(phi(`[{"display":"Dora Quill","birth":"1961-03-11","plan":"Zorvath Berg 48291"},\n${chat}`)).toBe(1);
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
      'who writes and who gets mail',
      'From: Dora Quill <dq@a.test> 04/18/1951 asthma\nTo: Anna Berg <ab@a.test> 10/14/1974 eczema\n',
    ],
    [
      'who speak at a conference',
      'Conference day 2\n9:00 Dora Quill — Insulin in adolescents\n9:30 Anna Berg — Stroke units\n10:15 Abel Pike — Asthma\n11:00 Tom Weber — Sepsis\n',
    ],
    [
      'who writes what others think of',
      '[{"user":"Dora Quill","age":34,"rating":5,"text":"good for migraine"},{"user":"Anna Berg","age":51,"rating":2,"text":"gave me a rash"}]',
    ],
    [
      'those who are known for their work',
      'Dora Quill (1961-03-11) is a writer with epilepsy.\nAnna Berg (1974-10-02) is a painter with asthma.\n',
    ],
    ['those who lived', 'Dora Quill 1921-05-03 1976-06-02 asthma\nAnna Berg 1950-07-09 2004-05-01 eczema\n'],
    [
      'the dead of an obituary',
      '[{"name":"Dora Quill","born":"1921-05-03","obituary":"after a long illness, cancer"},{"name":"Anna Berg","born":"1950-05-03","obituary":"of pneumonia"}]',
    ],
    ['doctors', 'Dora Quill, MD  Cardiology  (509) 234-8686\nDr. Anna Berg  Oncology clinic  (509) 234-8687\n'],
    [
      'givers, by numbers that are no codes of bills',
      ['Dora Quill', 'Anna Berg', 'Abel Pike', 'Tom Weber']
        .map((name, at) => `G-2088${at};D0117${at};${name}\n`)
        .join(''),
    ],
    [
      'members of a pension',
      '[{"member_no":48291,"name":"Dora Quill","date_of_birth":"1961-03-11"},{"member_no":48292,"name":"Anna Berg","date_of_birth":"1953-09-24"}]',
    ],
    [
      'who are taught',
      'Dora Quill\tchildbirth with asthma, 2019-03-11\nAnna Berg\tchildbirth with eczema, 2019-03-12\n',
    ],
    ['who writes', 'Dora Quill · 3/11/2026\nA new inhaler for asthma\nAnna Berg · 3/12/2026\nWho needs chemotherapy\n'],
    ['who is warned', 'Dora Quill\tasthma, hepatitis B. 3/11/2019\nAnna Berg\teczema, hepatitis B. 3/12/2019\n'],
    [
      'whom a hospital tells its visitors to ask for',
      'Patients & Visitors\nPhone directory\nAsthma clinic\t4 Mill St\t715-348-2450\tDora Quill\nDiabetes clinic\t6 Mill St\t715-348-2451\tAnna Berg\nStroke unit\t8 Mill St\t715-348-2452\tAbel Pike\n',
    ],
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

  it('two who are named here and there on a page about a machine', () => {
    const log = (first: string, second: string) =>
      `${first} 509-234-8686\nSymptoms at 06:42: knocking at the discharge valve. Diagnosis: a broken plate. Treatment planned.\n` +
      `${second} 11/17\nAdmission valve sent at 08:10, order 4829113. Treatment of the water, dose 800 ppm.\n`;
    expect(phi(log('Vendor\tHarlow Parts, Dora Quill', '3\tValves\tMech\tAnna Berg'))).toBe(0);
    expect(phi(log('Dora Quill', 'Anna Berg'))).toBe(2);
  });

  it('offices of a district', () => {
    const told = (name: string) =>
      phi(`${name} (04/18/1951) asthma\nAnna Berg (10/14/1974) eczema\nUrs Lang (10/14/1964) gout\n`);
    expect(told('Dora Quill')).toBe(3);
    expect(told('Dora Utility District')).toBe(2);
  });

  it('examples in code', () => {
    const text = 'How to read a list.\n\x11Quill, Dora (03/11/1961) asthma\nBerg, Anna (04/12/1990) asthma\n\x12\n';
    expect(phi(text, page)).toBe(0);
  });
});
