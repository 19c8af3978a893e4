import { isNumbered } from '../lib/digits';
import { listOf, numbered } from '../lib/words';
import type { Pattern } from '../types';

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
  check: code => isNumbered(code, 3),
  labels: [
    ...listOf(`mrn, med rec, medrec, medical record, medical rec, medical record identifier, patient mrn, patient
      identifier, patient medical record number, pat mrn id, pt mrn, hospital mrn, facility mrn, pubpid, empi,
      facesheet no, patient num, patient source value, person source value, patient durable key, patient external
      id, patient chart`),
    ...numbered(
      'mrn, mr, med rec, medrec, medical record, medical rec, chart, empi, unit, hospital, hosp, hosp patient',
    ),
    ...listOf(
      'patient id, patient no, patient nbr, patient number, pat id, pat num, pat no, pt id, pt no, pt num, pt number',
    ),
    ...listOf(
      'resident id, resident no, resident number, patient id number, patient record number, patient file number',
    ),
  ],
  weakLabels: listOf(`mr, pid, eid, ur, urn, chart, person id, enterprise id, client id, client no, client number,
    record no, record number, source patient id`),
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
