import { kindOfFirst } from '../lib/kinds-of-words';
import { makeWordTable } from '../lib/word-table';
import { listOf, wordsOf } from '../lib/words';
import type { Pattern } from '../types';

const FORMS = makeWordTable(() => [
  wordsOf(`tab tabs tablet tablets cap caps capsule capsules puff puffs drop drops gtt gtts spray sprays tsp teaspoon teaspoons
    tablespoon tablespoons unit units ml mg mcg inhalation inhalations lozenge lozenges suppository vial vials`),
]);

/**
 * What stands behind the verb of a prescription: take 2 capsules, inhale 2 puffs, inject 10 units. How a patient is to take a
 * medicine.
 * A number with a form that medicines have.
 * https://www.hl7.org/fhir/dosage.html#Dosage.text
 */
export default {
  type: 'sig',
  title: 'Directions behind a verb',
  shapes: ['d{1,3} w', 'd{1,3}-d{1,2} w', 'd{1,3}.d w', 'd/d w', 'd{1,3} w w w', 'd{1,3} w w w w'],
  check: (_compact, text) => kindOfFirst(text, FORMS) !== 0,
  labels: listOf('take, takes, inhale, inject, instill, chew, apply, use, give'),
  needs: 'label',
} satisfies Pattern;
