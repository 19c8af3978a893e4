import { isRepeated } from '../lib/digits';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * ZIP code of a person's home: 43085, 43085-2214. With birth date and sex it singles out most people.
 * Five digits prove nothing and shops have ZIP codes too, so it counts only in a patient's record. 00501 is the lowest,
 * 99950 the highest.
 * https://pe.usps.com/text/pub28/28c2_008.htm
 */
export default {
  type: 'address',
  letter: 'B',
  title: 'ZIP code',
  shapes: ['ddddd', 'ddddd-dddd', 'd{9}'],
  check: digits => !isRepeated(digits.slice(0, 5)) && digits.slice(0, 5) >= '00501' && digits.slice(0, 5) <= '99950',
  labels: listOf('home zip, patient zip, zip home, home zip code, patient zip code, home postal code'),
  weakLabels: listOf(
    `zip, zip code, zip cd, zip no, zip postal, zip postal code, postal code, postal cd, postcode, postal, post code,
      zip plus, zip plus four`,
  ),
  needs: 'label',
} satisfies Pattern;
