import { describe, expect, it } from 'vitest';
import { judge } from '../../src/detect';
import { raw, scan } from './scans';

const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;
const verdict = (text: string) => judge(scan(raw('text/plain'), text), access);
const LOWERED = { level: 'low', lowered: [{ code: 'published', from: 'high', to: 'low' }] };
const boy = 'A boy (DOB: 04/02/2020) with asthma takes albuterol';
const numbered = boy.replace(')', ', MRN: 4829113)');
const ASKED = 'What next?\n(A) ibuprofen (B) prednisone (C) nothing';

describe('a question of an exam', () => {
  it.each([
    ['in brackets', ASKED],
    ['on lines', 'Which of these is best\nA. ibuprofen\nB. prednisone\nC. nothing'],
  ])('with answers %s lowers the level, and says so', (_, asked) => {
    const text = `${boy}. ${asked}`;
    expect(verdict(text)).toMatchObject(LOWERED);
    expect(verdict(`${text}\n\nAnother one has asthma.`)).toMatchObject(LOWERED);
  });

  it('and what is said of it below lower it together', () => {
    expect(verdict(`A boy (DOB: 04/02/2020) wheezes. ${ASKED}\n\nHe has asthma.`)).toMatchObject(LOWERED);
  });

  it.each([
    ['without answers', `${boy}. What next?`],
    ['with a list of what is the matter', `${boy}.\nA. asthma\nB. eczema\nC. gout`],
    ['with a question mark of a doctor', `${boy}, ?COPD\nA. asthma\nB. eczema\nC. gout`],
    ['with answers in another order', `${boy}? (C) nothing (B) prednisone (A) ibuprofen`],
    ['with a number', `${numbered}. ${ASKED}`],
    ['in a form that gives a name', `Name: Mary Petrov\n${boy}. ${ASKED}`],
    ['beside a note of somebody', `${boy}. ${ASKED}\n\n${numbered}.`],
    ['below a note of somebody', `${numbered}.\n\nHe still wheezes with asthma. ${ASKED}`],
    ['below what is said of somebody', `DOB: 04/02/2020\n\nHe still wheezes with asthma. ${ASKED}`],
  ])('it is none %s', (_, text) => {
    expect(verdict(text)).toMatchObject({ level: 'high', lowered: [] });
  });

  it("is one with a number where the whole is an exam; a Social Security number is nobody's invention", () => {
    const exam = `Practice exam 4. The answer key is below.\n\n${numbered}. ${ASKED}`;
    expect(verdict(exam)).toMatchObject(LOWERED);
    expect(verdict(exam.replace('MRN: 4829113', 'SSN: 536-90-4391'))).toMatchObject({ level: 'critical', lowered: [] });
    expect(verdict(`${exam}\n\n${numbered}.`)).toMatchObject({ level: 'high', lowered: [] });
  });
});
