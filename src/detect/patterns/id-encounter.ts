import { isNumbered } from '../lib/digits';
import { joined, listOf, numbered } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Number of a visit, claim or specimen: V0099123. Leads back to the person through the record it keys.
 * No common format: only a label proves it. Car insurers have claims and museums accessions, so those labels count only in
 * a patient's record.
 * https://www.hl7.org/fhir/encounter-definitions.html#Encounter.identifier
 */
export default {
  type: 'encounter',
  letter: 'R',
  title: 'Encounter number',
  shapes: [
    'd{4,17}',
    'L{1,5}d{3,14}',
    'L{1,5}-d{3,14}',
    'd{2,10}-d{2,10}',
    'L{1,5}-d{2,8}-d{2,10}',
    'L{1,2}dd-d{3,8}',
    'dd-LL-d{3,8}',
    'L-dd-d{3,8}',
    'dddd-dd-d{3,8}',
    'X{8,17}',
  ],
  check: code => isNumbered(code, 3),
  labels: [
    ...listOf(`encounter, enc id, enc no, encntr id, pat enc csn id, csn, csn id, contact serial number, encounter csn,
      patient visit id, patient visit number, visit no, visit number, visit nbr, episode, patient control no, patient
      control number, prior auth, placer order number, filler order number, financial number, prescription, visit
      occurrence id, har csn, inpatient number, inpatient no, admission identifier, enc id number, patient encounter
      csn, episode of care id, hospital admission number, hospital encounter id, hospital encounter number, hospital
      encounter no, payer claim number, payer claim id, payer claim no, account visit number, requisition number,
      requisition no, enc num, enc number, enc nbr, encounter nbr, encounter key, encounter identifier, hospital
      encounter, hospital visit id, hospital visit number, hospital stay number, inpatient stay number,
      hospitalization id, hospitalization number, admit no, admit number, admission nbr, adm no, adm number, patient
      encounter id, patient encounter number, patient stay number, patient account visit number, visit identifier,
      visit key, visit code, pre authorization number, preauthorization number, preauth number, preauth no, prior
      authorization code, precert number, precertification number, lab accession, lab accession number, lab accession
      no, pathology accession number, case accession number, specimen accession, specimen barcode, prescription nbr,
      script number, script no, rx nbr, rx id number, patient claim number, medical claim number, health claim number,
      lab requisition number, lab order number, lab order no, radiology accession number, imaging accession number`),
    ...numbered(
      `encounter, encounter csn, episode, admission, prescription, rx, specimen, prior auth, prior authorization,
        stay`,
    ),
  ],
  weakLabels: [
    ...listOf(`visit, fin, fin no, fin number, fin nbr, claim, accession, acc no, acc num, accn, icn, dcn, tcn,
      internal control number, payer claim control number, claim control number, document control number, case no,
      case number, visit id, visit num, appointment id, appointment number, appt id`),
    ...numbered('claim, accession, referral, auth'),
    ...joined('authorization', 'no, number'),
  ],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
