import { isRepeated } from '../lib/digits';
import type { Pattern } from '../types';

/**
 * Number of a visit, stay, claim or specimen: V0099123. Leads back to the person through the record it keys.
 * No common format: only a label proves it. Car insurers have claims and museums accessions, so those labels count only in
 * a patient's record.
 * https://www.hl7.org/fhir/encounter-definitions.html#Encounter.identifier
 */
export default {
  type: 'encounter',
  letter: 'R',
  title: 'Encounter number',
  shapes: [
    'd{4,15}',
    'L{1,4}d{3,14}',
    'L{1,4}-d{3,14}',
    'd{2,10}-d{2,10}',
    'L{1,2}dd-d{3,8}',
    'dd-LL-d{3,8}',
    'L-dd-d{3,8}',
    'dddd-dd-d{3,8}',
  ],
  check: code => !isRepeated(code),
  labels: [
    'encounter',
    'encounter id',
    'encounter no',
    'encounter number',
    'encntr id',
    'pat enc csn id',
    'csn',
    'admission id',
    'admission number',
    'patient visit id',
    'patient control number',
    'prior auth',
    'prior auth number',
    'rx number',
    'rx no',
    'prescription number',
    'prescription no',
    'specimen id',
    'specimen number',
    'placer order number',
    'filler order number',
  ],
  weakLabels: [
    'visit',
    'visit id',
    'visit no',
    'visit number',
    'fin',
    'claim',
    'claim id',
    'claim no',
    'claim number',
    'accession',
    'accession no',
    'accession number',
    'acc no',
    'referral no',
    'auth no',
  ],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
