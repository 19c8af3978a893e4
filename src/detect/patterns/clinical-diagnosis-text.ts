import { wordsOf } from '../lib/words';
import type { Pattern } from '../types';
import { SPECIAL_DIAGNOSES } from './vocabulary/diagnoses';
import { DIAGNOSIS_LABELS } from './vocabulary/diagnosis-labels';

const NO_DIAGNOSIS = new Set(
  wordsOf(`none null nil unknown undefined pending deferred na no not yes true false new used refurbished good excellent fair
    poor mint sunny cloudy clear required optional string text varchar integer keyword object the a an your you this that
    these those how what when where why which who if is are was and or of to in for with see click please select enter
    doctors based there it`),
);

/**
 * What stands in a field for diagnoses, whatever it is: rotator cuff strain. What a patient has, or is thought to have.
 * The label proves it; the words can be any. `condition` and `problem` describe used cars and the weather too, and count
 * only in a patient's record.
 * https://www.hl7.org/fhir/condition-definitions.html#Condition.code
 */
export default {
  type: 'diagnosis',
  title: 'Diagnosis',
  shapes: [
    'w',
    'w w',
    'w w w',
    'w w w w',
    'w w w w w',
    'w, w',
    'w, w w',
    'w w, w',
    'w d w w',
    'w d w',
    'w w d',
    'w w w d',
  ],
  check: (_compact, text) => {
    const [first] = wordsOf(text);
    return first !== undefined && !NO_DIAGNOSIS.has(first.toLowerCase());
  },
  labels: DIAGNOSIS_LABELS,
  weakLabels: [
    'diagnose',
    'diagnosen',
    'diagnostic',
    'condition',
    'conditions',
    'problem',
    'problems',
    'indication',
    'impression',
    'complaint',
  ],
  needs: 'label',
  isSpecial: (_compact, text) => SPECIAL_DIAGNOSES.some(name => text.toLowerCase().startsWith(name)),
} satisfies Pattern;
