import { expect, test } from 'vitest';
import { keyWordsOf } from '../../src/detect/scan/key-words';

test.each([
  ['patientDob_2', ['patient', 'dob', '2']],
  ['HL7v2', ['hl', '7', 'v', '2']],
  ['MRNNumber', ['mrnnumber']],
  ['Ärzte-Name', ['ärzte', 'name']],
  ['  date  of birth ', ['date', 'of', 'birth']],
  ['𐐀𐐨_x', ['𐐨𐐨', 'x']],
  ['日本', []],
  ['', []],
])('the words of %s', (key, words) => {
  expect(keyWordsOf(key)).toEqual(words);
  expect(keyWordsOf(key)).toEqual(words);
});
