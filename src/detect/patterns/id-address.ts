import { isStreetLine } from '../lib/street-line';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Street line or post-office box: 661 Harlow Street; PO Box 412. Where the patient can be found.
 * A number, capitalised words and one that streets are called by; a label raises it. Looks alike: headlines
 * ("12 Best Ways"), counts, street names in running text.
 * https://pe.usps.com/text/pub28/28c2_001.htm
 */
export default {
  type: 'address',
  letter: 'B',
  title: 'Street address',
  shapes: [
    'd{1,6} Ŵ w',
    'd{1,6} Ŵ w w',
    'd{1,6} Ŵ w w w',
    'd{1,6} Ŵ w w w w',
    'd{1,6} L d{1,3}LL Ŵ',
    'd{1,6} L. Ŵ w',
    'd{1,6} L. Ŵ w w',
    'd{1,6} d{1,3}LL Ŵ',
    'd{1,6} Ŵ d{1,3}LL w',
    'PO Box d{1,6}',
    'P.O. Box d{1,6}',
    'P O Box d{1,6}',
    'PO BOX d{1,6}',
    'P.O. BOX d{1,6}',
    'RR d{1,3} Box d{1,5}',
  ],
  check: (_compact, text) => isStreetLine(text),
  labels:
    listOf(`address, address line, addr, addr line, street, street address, street line, street addr, home address,
      home addr, mailing address, mailing addr, residence, street name, street address line, line, residential
      address, permanent address, residence address, current address, home street, po box, full address, patient
      address`),
  needs: 'nothing',
} satisfies Pattern;
