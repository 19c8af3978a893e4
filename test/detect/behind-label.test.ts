import { expect, it } from 'vitest';
import { found } from './found';

const SIGNS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
  sign => !/[a-z0-9]/i.test(sign),
);

it('a label that any two signs stand behind is read to its end, and names nothing', () => {
  for (const one of SIGNS) for (const other of SIGNS) expect(found(`Last name${one}${other}`)).toEqual([]);
});

it('a label has a line to itself with fillers behind it, and its value is in the next', () => {
  expect(found('Medical record number no.\nA4417702')).toEqual(['mrn']);
  expect(found('Text\nPatient MRN\nA4417702')).toEqual(['mrn']);
  expect(found('text 3 Patient MRN\nA4417702')).toEqual([]);
  expect(found('Patient MRN here\nA4417702')).toEqual([]);
});

it('dots may lead from a label to its value, as a printer fills a line', () => {
  expect(found('Patient name ........ Quill, Dora')).toEqual(['name']);
  expect(found('Patient name... Quill, Dora')).toEqual([]);
});
