import { describe, expect, it } from 'vitest';
import { judge } from '../../src/detect';
import { genreOf } from '../../src/detect/scan/genre';
import { CELL, ROW } from '../../src/snapshot/text';
import { page, raw, scan } from './scans';

const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;
const levelOf = (text: string, kinds: readonly string[] = []) => judge(scan({ ...page, kinds }, text), access).level;
const levelOfRaw = (text: string) => judge(scan(raw('text/plain'), text), access).level;

const ILL =
  'Mary Petrov was born on 03/02/1951. DOB: 03/02/1951. She takes metformin 500 mg daily for type 2 diabetes, and lisinopril 10 mg.';
const NUMBERED = `${ILL} MRN: 4417288.`;

describe('a paragraph that tells of a patient', () => {
  it('is one of a patient where nothing says what kind of page it is', () => {
    expect(levelOf(ILL)).toBe('high');
    expect(levelOfRaw(ILL)).toBe('high');
  });

  it.each([
    ['a judgment', 'Petrov v. Industrial Commission\nCOURT OF APPEALS OF OHIO\nThe appellant lost. AFFIRMED.'],
    ['a case report', 'Case report\nAbstract\nInformed consent was obtained. References'],
    [
      'an obituary',
      'She passed away in May.\nShe is survived by two sons.\nIn lieu of flowers, give.\nHart Funeral Home',
    ],
    [
      'news of the police',
      'Anyone with information should call the police department. She was last seen in Erie, a missing person.',
    ],
    ['a life', 'Early life\nDiscography'],
    ['a notice of probate', 'Estate of Mary Petrov\nDecedent. Executor: James Petrov. Creditors have four months.'],
    ['a note of an animal', 'Animal hospital\nOwner: James Okafor. Labrador, 31 kg'],
    ['a hearing', 'Senate committee on Health\nTestimony of Harlow College'],
    ['a résumé', 'EXPERIENCE\nStaff nurse\nEDUCATION\nErie'],
    ['a call for gifts', '$14,417 raised of $25,000. Donate now'],
  ])('is told to everybody in %s; a number of theirs is not', (_, about) => {
    expect(levelOf(`${about}\n${ILL}`)).toBe('low');
    expect(levelOf(`${about}\n${NUMBERED}`)).toBe('high');
  });

  it.each([
    ['an exam', 'Practice exam 4\nWhich of the following is the most likely diagnosis?'],
    ['a simulation', 'Learning objectives\nDebriefing questions. Case study'],
    ['a script', 'INT. WARD - NIGHT\n"Yes," she said.\nFADE OUT'],
  ])('is made up in %s, its number too; a Social Security number is not', (_, about) => {
    expect(levelOf(`${about}\n${NUMBERED}`)).toBe('low');
    expect(levelOf(`${about}\n${ILL} SSN: 536-90-4391`)).toBe('critical');
  });

  it('stays one in a report that was written for a court', () => {
    const about =
      'SUPERIOR COURT\nState v. Petrov, Case No. 4411\nThe defendant was seen for her fitness to stand trial.';
    expect(levelOf(`${about}\n${ILL}`)).toBe('high');
    expect(levelOf(`${about}\nThe appellant lost. AFFIRMED.\n${ILL}`)).toBe('low');
  });

  it('stays one in a raw answer, which is no article whatever its words', () => {
    const around = 'Case report\nAbstract\nInformed consent was obtained. References';
    expect(levelOf(`${around}\n\n${ILL}`)).toBe('low');
    expect(levelOfRaw(`${around}\n\n${ILL}`)).toBe('high');
  });

  it('is told to everybody where the metadata says so', () => {
    expect(levelOf(ILL, ['NewsArticle'])).toBe('low');
    expect(levelOf(ILL, ['website'])).toBe('high');
  });

  it('is said to be lowered, and counted', () => {
    const findings = scan({ ...page, kinds: ['NewsArticle'] }, ILL);
    expect(findings.individuals).toMatchObject({ estimate: 1 });
    const { reasons, lowered } = judge(findings, access);
    expect(reasons.map(({ code }) => code)).toContain('phi-records');
    expect(lowered).toMatchObject([{ code: 'published', from: 'high', to: 'low' }]);
  });

  it('lowers nothing where others stand beside those it tells of', () => {
    expect(levelOf(`Early life\nDiscography\n${ILL}\n\n${'Nothing is said here. '.repeat(200)}\n\n${NUMBERED}`)).toBe(
      'high',
    );
  });

  it('is a patient among many of them, whatever the page says', () => {
    const exam = (many: number) =>
      `Learning objectives\nWhich of the following\n\n${Array.from({ length: many }, (_, at) => `${ILL.replaceAll('1951', String(1951 + at))}\n\n`).join('')}`;
    expect(levelOf(exam(20))).toBe('low');
    expect(levelOf(exam(21))).toBe('high');
  });

  it("stays what it is below a table of patients: rows are nobody's life", () => {
    const rows = ['name,dob,dx', ...['Mary', 'James', 'Linda'].map(name => `${name} Petrov,1951-03-02,E11.9`)].join(
      '\n',
    );
    expect(judge(scan(raw('text/csv'), rows), access).level).toBe('high');
  });

  it('is told by what stands around it, far down in a text', () => {
    const far = 'Nothing is said here of anybody.\n\n'.repeat(2_000);
    expect(levelOf(`${far}Early life and discography.\n\n${ILL}`)).toBe('low');
    expect(levelOf(`${far}${ILL}`)).toBe('high');
  });
});

describe('pairs of label and value in a page', () => {
  const pairs = (label: string) => `Date of birth${CELL}03/02/1951${ROW}${label}${CELL}Erie${ROW}`;
  const told = 'She was diagnosed with type 2 diabetes and asthma, takes metformin 500 mg daily, and goes on.';

  it("of a player or a pet are no patient's", () => {
    expect(levelOf(`${pairs('City')}${told}`)).toBe('high');
    expect(levelOf(`${pairs('Club')}${told}`)).toBe('none');
    expect(levelOf(`${pairs('Breed')}${told}`)).toBe('none');
    expect(levelOf(`${pairs('Club')}${told} MRN: 4417288`)).toBe('high');
  });
});

describe('the example of a manual', () => {
  const about = 'User guide\nFigure 3 shows the form. Fields with * are required.';

  it('is documentation, which is said; a raw answer documents nothing', () => {
    const verdict = judge(scan(page, `${about}\n${NUMBERED}`), access);
    expect(verdict).toMatchObject({ level: 'low', lowered: [{ code: 'documentation', from: 'high' }] });
    expect(levelOfRaw(`${about}\n\n${NUMBERED}`)).toBe('high');
  });
});

describe('what a program was handed when it went wrong', () => {
  const levelIn = (title: string) => judge(scan({ ...page, title }, `Local vars\n\x11${NUMBERED}\x12\n`), access).level;

  it.each([
    'NoReverseMatch at /visits/Dora Quill/',
    "KeyError: 'mrn' // Werkzeug Debugger",
    'HTTP Status 500 – Internal Server Error',
  ])('explains nothing, on a page called %s', title => {
    expect(levelIn(title)).toBe('high');
  });

  it.each([
    '',
    'ValidationError at /visits/ - Questions',
    'HTTP Status 500 – Internal Server Error explained',
    'Whoops! Five mistakes',
  ])('is an example where somebody asks about it: %s', title => {
    expect(levelIn(title)).toBe('low');
  });
});

describe('the example of an interface', () => {
  const told = (about: string) => judge(scan(page, `${about}\n${NUMBERED}`), access);
  const paths = 'Patients\nGET /v1/patients/{id}';

  it.each([
    ['its paths', `${paths}\nParameters\nid`],
    ['what comes back', `${paths}\n200 OK\nResponse`],
    ['its types', 'Condition\nCondition.code\n0..1\nCodeableConcept\nExample\nstring'],
    ['how it is called', 'Quickstart\ncurl -X POST https://api.host.test/patients\nSample response'],
  ])('is documentation by %s, however short its paragraphs', (_, about) => {
    expect(told(about)).toMatchObject({ level: 'low', lowered: [{ code: 'documentation', from: 'high' }] });
  });

  it('is none where a page asked a server and shows what came', () => {
    const asked = `${paths}\nParameters\nid\nRequest URL\nhttp://host.test/v1/patients/12\nServer response`;
    expect(told(asked)).toMatchObject({ level: 'high', lowered: [] });
  });

  it('is none in a chart that has parameters and responses of its own', () => {
    expect(told('Parameters: BP 140/90\nResponse to treatment: good').level).toBe('high');
  });
});

describe('what kind of page it is', () => {
  it('one turn of phrase is not enough', () => {
    expect(genreOf(['The plaintiff was ill.'], [])).toBeNull();
    expect(genreOf(['Her pet was spayed. The breed is unknown.'], [])).toBe('public');
  });

  it('is told in good time, whatever the text', () => {
    for (const part of ['was a ', 'A) ', '\n', 'born ', 'A v. ', 'chapter ', 'exam 1 ', 'received ']) {
      const began = performance.now();
      genreOf([part.repeat(20_000)], []);
      expect(performance.now() - began).toBeLessThan(500);
    }
  });
});
