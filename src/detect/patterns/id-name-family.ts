import { isMadeUpName, isNameWord } from '../lib/person-name';
import { listOf } from '../lib/words';
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
  labels:
    listOf(`last name, lname, last nm, lastnm, surname, family name, name last, patient last, pt last, pat last, last
    name legal, legal last name, birth name, member last, subscriber last, insured last, nachname, familienname,
    apellido, apellidos, primer apellido, segundo apellido, cognome, sobrenome, achternaam, nom de famille,
    efternamn, ptlast, pt lastname, mbr last, emp last, dep last, pat lname, last nme, ap paterno, apellido paterno,
    ap materno, apellido materno, surnm, sur name, nazwisko, etunimi, nom usuel, nom de naissance, geburtsname, lst
    nm, lstnm, birth surname, birth last name, surname at birth, last name at birth, previous surname`),
  weakLabels: ['last', 'family', 'nom', 'ln', 'sn', 'lst'],
  needs: 'label',
  isSpecimen: (_compact, text) => isMadeUpName(text),
} satisfies Pattern;
