import { asBoth } from '../lib/as-text';
import { countDigits } from '../lib/digits';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Licence plate of a car: 7KDR482, HBX-4471. Leads to its owner.
 * Two to eight capitals and digits in every order: only a label proves it, and both kinds must be there.
 * https://www.aamva.org/vehicles/license-plate-standard
 */
export default {
  type: 'license-plate',
  letter: 'L',
  title: 'Licence plate',
  shapes: ['X{4,8}', 'X{1,4}-X{1,5}', 'X{1,4} d{2,5}', 'd{1,4} L{1,3}'],
  check: asBoth((code, text) => {
    const digits = countDigits(code);
    return digits > 1 && code.length > 3 && code.length <= 8 && text === text.toUpperCase();
  }),
  labels: [
    ...listOf(
      'license plate, licence plate, number plate, plate no, plate number, plate num, license tag, vehicle plate',
    ),
    ...joined('license plate, licence plate, vehicle plate, vehicle tag, license tag, tag', 'no, num, number'),
    'vehicle registration number',
  ],
  weakLabels: ['plate'],
  needs: 'label',
} satisfies Pattern;
