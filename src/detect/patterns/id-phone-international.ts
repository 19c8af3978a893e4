import { asCompact } from '../lib/as-text';
import { isFiller } from '../lib/digits';
import type { Pattern } from '../types';

/**
 * Telephone number with the code of a country: +46 (0)8 928 571 38. Reaches the patient.
 * The plus sign and eight to fifteen digits make one; whose it is nothing says, so that it is possible, no more, and
 * counts towards no record but under a key. North America, code 1, has a pattern of its own.
 * https://www.itu.int/rec/T-REC-E.164
 */
export default {
  type: 'phone',
  letter: 'D',
  title: 'International telephone number',
  shapes: [
    '+d{9,15}',
    '+d{2,3} d{6,12}',
    '+d{2,3} d{1,4} d{3,8}',
    '+d{2,3} d{1,4} d{2,4} d{2,4}',
    '+d{2,3} d{1,4} d{2,4} d{2,4} d{2,4}',
    '+d{2,3} d{1,4} d{2} d{2} d{2} d{2}',
    '+d{2,3}-d{1,4}-d{3,8}',
    '+d{2,3}-d{1,4}-d{3,4}-d{3,4}',
    '+d{2,3} (0)d{1,4} d{2,8}',
    '+d{2,3} (0)d{1,4} d{2,4} d{2,4}',
    '+d{2,3} (0)d{1,4} d{2,4} d{2,4} d{2,4}',
    '+d{2,3} (0) d{1,4} d{2,4} d{2,4}',
    '+d{2,3} (d{1,4}) d{3,8}',
    '+d{2,3} (d{1,4}) d{2,4} d{2,4}',
    '+d{2,3} (d{1,4}) d{2,4}-d{2,4}',
  ],
  check: asCompact(
    compact =>
      compact[0] !== '1' && compact[0] !== '0' && compact.length > 7 && compact.length < 16 && !isFiller(compact),
  ),
  labels: [],
  needs: 'nothing',
} satisfies Pattern;
