import { describe, expect, it } from 'vitest';
import { raw, scan } from './scans';

const phi = (text: string) => scan(raw('text/plain'), text).records.phi;
const boy = 'A boy (DOB: 04/02/2020, MRN: 4829113) with asthma takes albuterol';

describe('a question of an exam', () => {
  it.each([
    ['in brackets', `${boy}. What next?\n(A) ibuprofen (B) prednisone (C) nothing`],
    ['on lines', `${boy}. Which of these is best\nA. ibuprofen\nB. prednisone\nC. nothing`],
  ])('with answers %s is of nobody', (_, text) => {
    expect(phi(text)).toBe(0);
    expect(phi(`${text}\n\nAnother one has asthma.`)).toBe(0);
  });

  it.each([
    ['without answers', `${boy}. What next?`],
    ['with a list of what is the matter', `${boy}.\nA. asthma\nB. eczema\nC. gout`],
    ['with answers in another order', `${boy}? (C) nothing (B) prednisone (A) ibuprofen`],
  ])('it is none %s', (_, text) => {
    expect(phi(text)).toBe(1);
  });
});
