import { isMadeUpName, isNameWord } from '../lib/person-name';
import type { Pattern } from '../types';

/**
 * A family name in a field of its own: Delgado. With the field beside it, who the record is about.
 * One word proves nothing: a label must. `last` and `family` name pages, fonts and plants too and count only in a patient's record.
 * https://www.hl7.org/fhir/datatypes.html#HumanName
 */
export default {
  type: 'name',
  letter: 'A',
  title: 'Name',
  shapes: ['w', 'w w', 'L{2,20}d{1,4}'],
  check: (_compact, text) => isMadeUpName(text) || isNameWord(text),
  labels: [
    'last name',
    'lname',
    'last nm',
    'surname',
    'family name',
    'nachname',
    'familienname',
    'apellido',
    'apellidos',
    'primer apellido',
    'segundo apellido',
    'cognome',
    'sobrenome',
    'achternaam',
    'nom de famille',
    'efternamn',
    'name last',
    'patient last',
    'pt last',
    'pat last',
  ],
  weakLabels: ['last', 'family', 'nom'],
  needs: 'label',
  isSpecimen: (_compact, text) => isMadeUpName(text),
} satisfies Pattern;
