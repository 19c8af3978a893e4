import { isMadeUpName, isNameWord } from '../lib/person-name';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * A given name in a field of its own: Maria. With the field beside it, who the record is about.
 * One word proves nothing: a label must. `first` and `given` name pages, fonts and plants too and count only in a patient's record.
 * https://www.hl7.org/fhir/datatypes.html#HumanName
 */
export default {
  type: 'name',
  letter: 'A',
  title: 'Name',
  shapes: ['w', 'w w', 'L{2,20}d{1,4}'],
  check: (_compact, text) => isMadeUpName(text) || isNameWord(text),
  labels:
    listOf(`first name, fname, first nm, firstnm, given name, forename, name first, patient first, pt first, pat first,
    legal first name, member first, subscriber first, insured first, middle name, mname, middle nm, name middle,
    preferred name, vorname, vornamen, prenom, prenoms, voornaam, voornamen, nombres, fornamn, ptfirst, pt
    firstname, mbr first, emp first, dep first, pat fname, first nme, given nm, forenames, 1st name, fst nm, frst
    nm, nombre de pila, roepnaam, primeiro nome, rufname`),
  weakLabels: listOf('fn, first, given, middle, nickname, nombre, nome, gn, given names, frst'),
  needs: 'label',
  isSpecimen: (_compact, text) => isMadeUpName(text),
} satisfies Pattern;
