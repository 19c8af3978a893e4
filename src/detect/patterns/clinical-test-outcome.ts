import { wordsOf } from '../lib/words';
import type { Pattern } from '../types';

const OUTCOMES = new Set(
  wordsOf('positive negative detected reactive nonreactive indeterminate inconclusive presumptive equivocal'),
);

/**
 * What a test came to, in words: positive, not detected, non-reactive. Who is infected, pregnant or on drugs.
 * Only words that laboratories use; a survey has a `result` too, so that it counts only in a patient's record unless the
 * column names the laboratory.
 * https://www.hl7.org/fhir/valueset-observation-interpretation.html
 */
export default {
  type: 'lab-result',
  title: 'Outcome of a test',
  shapes: ['w', 'w w', 'w-w'],
  check: (_compact, text) => OUTCOMES.has((wordsOf(text).at(-1) ?? '').toLowerCase()),
  labels: ['lab result', 'pcr result', 'covid result', 'covid test result', 'hiv result', 'pregnancy test'],
  weakLabels: ['result', 'results', 'test result', 'test results', 'outcome', 'interpretation'],
  needs: 'label',
} satisfies Pattern;
