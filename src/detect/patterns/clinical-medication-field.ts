import { kindOfAny, kindOfFirst } from '../lib/kinds-of-words';
import { makeWordTable } from '../lib/word-table';
import { joined, listOf, wordsOf } from '../lib/words';
import type { Pattern } from '../types';
import { SPECIAL_MEDICATIONS } from './vocabulary/medications';
import { NOT_A_VALUE, WORDS_OF_A_FIELD } from './vocabulary/words-of-a-field';

const NO_DRUG = makeWordTable(() => [
  wordsOf(`${NOT_A_VALUE} the a an and or of to in for with see all any other list current new refused declined free store test
    stores use user is are was`),
]);

const SPECIAL = makeWordTable(() => [SPECIAL_MEDICATIONS]);

/**
 * What stands in a field for drugs, whatever it is: Brintellix 10 mg tablet. What a patient takes tells what the patient has.
 * The label proves it; the words can be any.
 * https://www.hl7.org/fhir/medicationrequest-definitions.html#MedicationRequest.medication_x_
 */
export default {
  type: 'medication',
  title: 'Medication field',
  shapes: [
    ...WORDS_OF_A_FIELD,
    'w d{1,4} ?w',
    'w d{1,4} ?w w',
    'w d{1,4}.d{1,3} ?w',
    'w d{1,4}.d{1,3} ?w w',
    'w w d{1,4} ?w',
    'w w d{1,4} ?w w',
    'w w w d{1,4} ?w',
  ],
  check: (_compact, text) => text.length > 2 && kindOfFirst(text, NO_DRUG) === 0,
  labels: [
    ...joined('medication, med, prescribed drug, prescription drug, rx', 'name, description, desc, display, text'),
    ...listOf(`medication, drug name, drug desc, drug description, med, prescribed medication, prescribed drug,
      medicamento, medikament, medicament, farmaco, current meds, current medications, home meds, home medications,
      meds at school, drug prescribed, rx drug, drug dispensed, medicacao, medicacion, medicatie, medikation,
      traitement de sortie, traitement en cours, terapia domiciliare, tratamiento al alta, medicamentos, medikamente,
      medicaments, arv regimen, drug strength`),
  ],
  weakLabels: listOf('meds, medications, traitement, tratamiento, terapia, regimen'),
  needs: 'label',
  isSpecial: (_compact, text) => kindOfAny(text, SPECIAL) !== 0,
} satisfies Pattern;
