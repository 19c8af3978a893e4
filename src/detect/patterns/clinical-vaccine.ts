import { kindOfFirst } from '../lib/kinds-of-words';
import { makeWordTable } from '../lib/word-table';
import { wordsOf } from '../lib/words';
import type { Pattern } from '../types';

const NO_VACCINE = makeWordTable(() => [
  wordsOf('none no not yes unknown pending true false declined refused any all other cvx ndc lot dose'),
]);

/**
 * What stands in a field for a vaccine: Moderna, Tdap, Hepatitis B 1. What a person was given, and when it was due.
 * The words can be any, and tables of countries have the same column: it counts only in a patient's record.
 * https://www2.cdc.gov/vaccines/iis/iisstandards/vaccines.asp?rpt=cvx
 */
export default {
  type: 'medication',
  title: 'Vaccine',
  shapes: ['w', 'w w', 'w w w', 'w w w w', 'w-d{1,2}', 'w-d{1,2} w', 'w d{1,2}', 'w w d{1,2}', 'L{2,12}d{1,3}'],
  check: (_compact, text) => text.length > 0 && kindOfFirst(text, NO_VACCINE) === 0,
  labels: ['vaccine administered', 'vaccine given', 'immunization given'],
  weakLabels: [
    'vaccine',
    'vaccine name',
    'vaccine type',
    'vaccine brand',
    'vaccine product',
    'vaccination',
    'immunization',
  ],
  needs: 'label',
} satisfies Pattern;
