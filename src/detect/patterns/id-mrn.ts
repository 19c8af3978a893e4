import { isNumbered } from '../lib/digits';
import { isNanp } from '../lib/nanp';
import { listOf, numbered } from '../lib/words';
import type { Pattern } from '../types';

const ONE = '1'.charCodeAt(0);

/**
 * Medical record number: 00482913, E1234567, 00-48-29-13, 7c1f0b52. One hospital's key to everything it knows of a patient.
 * No common format and no check digit: only a label or a column proves it. `pid`, `chart` and the like name other things
 * too (a process, a diagram) and count only in a patient's record.
 * https://www.hl7.org/fhir/v2/0203/index.html, code MR
 */
export default {
  type: 'mrn',
  letter: 'H',
  title: 'Medical record number',
  shapes: [
    'd{4,12}',
    'L{1,5}d{4,12}',
    'L{1,5}-d{4,12}',
    'L{1,4}-d{2,6}-d{2,8}',
    'L{1,4} d{5,12}',
    'd{4,10}L',
    'X{6,14}',
    'd{3,8}-X{1,5}',
    'd{2,4}-d{2,4}-d{2,4}',
    'dd-dd-dd-dd',
    'ddd ddd ddd',
  ],
  check: (code, text) => isNumbered(code, 3) && !(code.length === 10 && isNanp(text) && text.length > 10),
  labels: [
    ...listOf(`mrn, med rec, medrec, medical record, medical rec, medical record identifier, patient mrn, patient
      identifier, patient medical record number, pat mrn id, pt mrn, hospital mrn, facility mrn, pubpid, empi,
      facesheet no, patient num, patient source value, person source value, patient durable key, patient external id,
      patient chart, patient id, patient no, patient nbr, patient number, pat id, pat num, pat no, pt id, pt no, pt
      num, pt number, resident id, resident no, resident number, patient id number, patient record number, patient
      file number, uhid, nhc, patienten id, patientennummer, patienten nummer, master patient id, mrn no hospital,
      numero de historia clinica, historia clinica, numero dossier, n dossier, numero de dossier, cartella clinica,
      patient file no, uhid no, hosp mrn, clinic mrn, practice mrn, site mrn, patient account mrn, numéro de dossier,
      número de historia clínica, mrn value, mrn code, mrn id number, medical record nbr, med record no, med record
      number, med record, medical rec nbr, medrecnbr, medical chart number, medical chart no, medical file number,
      medical number, mr nbr, mrno, mr id no, health record number, health record no, health record id, clinical
      record number, clinic patient id, hospital record number, hospital file number, hospital patient number,
      hospital unit number, ehr id, ehr patient id, emr id, emr number, emr patient id, ehr number, epic mrn, epic id,
      epic patient id, cerner mrn, patient key, patient code, patient master id, master patient index, mpi id, mpi
      number, enterprise mrn, corporate mrn, local mrn, local patient id, internal patient id, external patient id,
      patient account id mrn, subject mrn, pt mrn number, pt chart no, pt chart number, patient chart id, patientnr,
      patient nr, pat nr, patnr, patientennr, patienten nr, patientnummer, patient nummer, pasientnummer, pasient nr,
      numero paciente, numero de paciente, no paciente, num paciente, id paciente, paciente id, codigo paciente,
      codigo del paciente, prontuario, numero prontuario, n prontuario, numero do prontuario, numero patient, num
      patient, n patient, id patient, n ipp, numero ipp, codice paziente, id paziente, numero paziente, nosologico,
      numer pacjenta, nr pacjenta, id pacjenta`),
    ...numbered(
      'mrn, mr, med rec, medrec, medical record, medical rec, chart, empi, unit, hospital, hosp, hosp patient',
    ),
  ],
  weakLabels: listOf(`mr, pid, eid, ur, urn, chart, person id, enterprise id, client id, client no, client number,
    record no, record number, source patient id`),
  needs: 'label',
  isHealthContext: true,
  isSpecimen: (_compact, text) => text.charCodeAt(0) === ONE && '1234567'.startsWith(String(text)),
} satisfies Pattern;
