import { hasDigit, isRepeated } from '../lib/digits';
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
    'L{1,4}d{4,12}',
    'L{1,4}-d{4,12}',
    'd{4,10}L',
    'X{6,12}',
    'd{3,8}-d{1,5}',
    'ddd-ddd-ddd',
    'dd-dd-dd',
    'dd-dd-dd-dd',
  ],
  check: code => hasDigit(code) && !isRepeated(code),
  labels: [
    'mrn',
    'mrn no',
    'mrn number',
    'mr no',
    'mr number',
    'mr num',
    'med rec',
    'med rec no',
    'med rec num',
    'med rec number',
    'medical record',
    'medical record no',
    'medical record num',
    'medical record number',
    'medical record id',
    'patient id',
    'patient no',
    'patient num',
    'patient number',
    'patient identifier',
    'pat id',
    'pat num',
    'pat no',
    'pt id',
    'pat mrn id',
    'chart no',
    'chart num',
    'chart number',
    'chart id',
    'empi',
    'empi id',
    'hospital number',
    'hospital no',
    'unit number',
    'resident id',
    'pubpid',
    'patient mrn',
  ],
  weakLabels: ['mr', 'pid', 'chart', 'person id', 'enterprise id', 'record no', 'record number', 'urn'],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
