import { isMadeUpName, isPersonName } from '../lib/person-name';
import { sortedWords } from '../lib/sorted-words';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * A person's full name in a field that says so: Maria Delgado; DELGADO, MARIA T; DELGADO^MARIA.
 * Who the record is about. Nothing about two words proves a name, so a label must; `name` alone stands beside products and
 * hosts as well, and counts only in a patient's record. Made-up names of test systems are counted, then lowered.
 * https://www.hl7.org/fhir/datatypes.html#HumanName
 */
export default {
  type: 'name',
  letter: 'A',
  title: 'Name',
  shapes: [
    'w w',
    'w w w',
    'w w w w',
    'w, w',
    'w,w',
    'w, w w',
    'w,w w',
    'w w, w',
    'w w, w w',
    'w w. w',
    'w L. w w',
    'w L. w, w',
    'w w w, w',
    'w w, w w w',
    'w w w, w w',
    'L. w',
    'L. L. w',
    'w. w L. w',
    'LL. w, w',
    'LL. w, w w',
    'w. w w',
    'w^w',
    'w^w^w',
    'L{2,20}d{1,4} L{2,20}d{1,4}',
    'L{2,20}d{1,4} L{2,20}d{1,4} L{2,20}d{1,4}',
  ],
  check: (_compact, text) => isMadeUpName(text) || isPersonName(text),
  labels: [
    ...joined(
      `patient, pat, pt, member, subscriber, insured, beneficiary, bene, guarantor, client, resident, decedent,
        dependent, enrollee, policyholder, policy holder, cardholder, recipient, next of kin, nok, kin, emergency
        contact, spouse, child, mother, father, mothers, fathers, parent, guardian, caregiver, legal, maiden, mothers
        maiden, mother maiden, newborn, claimant`,
      'name',
    ),
    ...listOf(`patient, patientenname, nom du patient, nombre del paciente, nombre paciente, nome do paciente, nome
      paziente, paciente, pacjent, pacjentka, imie i nazwisko, paziente, patient full name, patient last first, name of patient, name of member, name of
      insured, name of cardholder, name of deceased, name on card, account holder, account holder name, nombre
      completo, nome completo, nom complet, guarantor, policyholder, policy holder, subscriber, insured, beneficiary,
      enrollee, decedent, next of kin, nok, emergency contact, spouse, nm patient, pt nm, pat nm, aka, also known as,
      alias name, patient alias, deceased name, pt, pt full name, subject name, name nhs, patient client, pt name dob,
      patient nm, pt full nm, patname, ptname, mbr name, mbr nm, injured worker, worker name, proband, passenger,
      student name, camper name, child full name, donor name, caller name, client full name, nome do utente, utente,
      nom prenom, nom et prenom, nombre y apellidos, apellidos y nombre, apellidos y nombres, nome e cognome, cognome
      e nome, naam patient, patientnaam, naam, name des patienten, patient in, versicherter, betreft, assistito,
      debtor, case name, name of child, patientenfullname, sig ra, sig sig ra, resident full name, participant name,
      respondent name, user full name, pleasure of seeing, pleasure to see, pleasure of evaluating, pleasure of caring
      for, thank you for referring, thank you for asking me to see, kind referral of`),
  ],
  weakLabels:
    listOf(`name, nm, responsible party, re, client, member, resident, alias, customer name, contact name, employee
    name, display name, full nm, person name, student, subject, mother, baby, infant, child, attendee, participant,
    fullnm, nm full, full name, dn, hh name`),
  needs: 'label',
  isSpecimen: (_compact, text) => isMadeUpName(text),
  canonical: (_compact, text) => sortedWords(text),
} satisfies Pattern;
