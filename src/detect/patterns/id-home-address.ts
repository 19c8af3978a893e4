import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Street line in a field of its own, in any writing: 661 Harlow, apt 4. Where the patient can be found.
 * Without a word such as Street only the label proves it.
 * https://www.hl7.org/fhir/datatypes.html#Address
 */
export default {
  type: 'address',
  letter: 'B',
  title: 'Home address',
  shapes: [
    'd{1,6} w',
    'd{1,6} w w',
    'd{1,6} w w w',
    'd{1,6} w w w w',
    'd{1,6} w, w d{1,5}',
    'd{1,6} w w, w d{1,5}',
    'd{1,6} d{1,3}LL w',
  ],
  labels:
    listOf(`home address, home addr, street address, street addr, mailing address, mailing addr, address line, street
      line, street address line, addr line, residence, patient address, patient street, residential address,
      residence address, permanent address, current address, home street, address street`),
  weakLabels: listOf('address, addr, street, line, street name'),
  needs: 'label',
} satisfies Pattern;
