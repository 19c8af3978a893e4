import { asText } from '../lib/as-text';
import { isMadeUpName } from '../lib/person-name';
import { sortedWords } from '../lib/sorted-words';
import { wordsOf } from '../lib/words';
import type { Pattern } from '../types';
import { NOT_NAMES } from './vocabulary/not-names';

const NOBODY = new Set(['anonymized', 'anonymised', 'deidentified', 'phantom', 'noname', 'confidential']);

/** As Synthea writes names, every part ends with a digit; one with a single digit at its end is somebody's second entry. */
const partsOf = (text: string): string[] => text.split('^').flatMap(part => part.split(' '));
const isDigit = (text: string): boolean => {
  const last = text[text.length - 1] ?? '';
  return last >= '0' && last <= '9';
};

/**
 * A person's name where a standard of health care keeps nothing else: FHIR's HumanName, DICOM's person name, the patient
 * of a clinical document. QUILL^DORA, P. van Dale, and one word alone.
 * The place proves it, so that only what names nobody is rejected. Readers name such places; no page does.
 * https://dicom.nema.org/medical/dicom/current/output/chtml/part05/sect_6.2.html
 */
export default {
  type: 'name',
  letter: 'A',
  title: 'Name',
  shapes: [
    'w',
    'w w',
    'w w w',
    'w w w w',
    'w w w w w',
    'w, w',
    'w, w w',
    'w,w',
    'w. w',
    'w. w w',
    'w. w w w',
    'w w. w',
    'w^w',
    'w^w^w',
    'w^w w',
    'w w^w',
    'w^w^^w',
    'w^w^^^w',
    'w^w^w^w',
    'w^X{1,12}',
    'L{2,20}d{1,4}',
    'L{2,20}d{1,4} L{2,20}d{1,4}',
    'L{2,20}d{1,4} L{2,20}d{1,4} L{2,20}d{1,4}',
  ],
  check: asText(
    text =>
      wordsOf(text.toLowerCase()).some(word => !NOT_NAMES.has(word) && !NOBODY.has(word)) &&
      !wordsOf(text.toLowerCase()).some(word => NOBODY.has(word)),
  ),
  labels: ['patient human name'],
  needs: 'label',
  isSpecimen: asText(text => isMadeUpName(text) && partsOf(text).every(part => isDigit(part) === isDigit(text))),
  canonical: (_compact, text) => sortedWords(text),
} satisfies Pattern;
