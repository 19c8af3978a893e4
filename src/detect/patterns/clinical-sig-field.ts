import { kindOfAny } from '../lib/kinds-of-words';
import { makeWordTable } from '../lib/word-table';
import { listOf, wordsOf } from '../lib/words';
import type { Pattern } from '../types';

const SIG_WORDS = makeWordTable(() => [
  wordsOf(`take tab tabs tablet tablets cap caps capsule capsules puff puffs drop drops gtt gtts patch spray sprays tsp teaspoon
    unit units inhale inject apply instill chew dissolve insert mouth orally po pr sl subq topically nostril eye ear bid tid qid qd
    qhs prn daily bedtime weekly`),
]);

/** Two to eight words, one of the first a number. */
const DIRECTIONS = [1, 2, 3, 4, 5, 6, 7].flatMap(count => {
  const words = ' w'.repeat(count);
  return [`d{1,3}${words}`, `w d{1,3}${words}`, `w d{1,3}-d{1,3}${words}`, `w${words}`];
});

/**
 * What stands in a field for directions: 1 tab twice daily. How a patient is to take a medicine.
 * One of its words is one that directions are made of. `directions` leads to places as well: it counts only in a
 * patient's record.
 * https://www.hl7.org/fhir/dosage.html#Dosage.text
 */
export default {
  type: 'sig',
  title: 'Directions field',
  shapes: DIRECTIONS,
  check: (_compact, text) => kindOfAny(text, SIG_WORDS) !== 0,
  labels:
    listOf(`sig, sig text, sig code, rx sig, dosage instruction, dosage instructions, dosing instructions, dosage text,
    medication instructions, patient instructions`),
  weakLabels: listOf('directions, instructions, dosage, dose, frequency, route'),
  needs: 'label',
} satisfies Pattern;
