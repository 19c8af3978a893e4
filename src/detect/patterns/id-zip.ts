import { numberAt } from '../lib/digits';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

const FIRST = 501;
const LAST = 99_950;
/** What five times the same digit can be divided by. */
const REPEATED = 11_111;

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
  check: digits => {
    const code = numberAt(digits, 0, 5);
    return code >= FIRST && code <= LAST && code % REPEATED > 0;
  },
  labels: listOf('home zip, patient zip, zip home, home zip code, patient zip code, home postal code'),
  weakLabels: listOf(
    `zip, zip code, zip cd, zip no, zip postal, zip postal code, postal code, postal cd, postcode, postal, post code,
      zip plus, zip plus four`,
  ),
  needs: 'label',
} satisfies Pattern;
