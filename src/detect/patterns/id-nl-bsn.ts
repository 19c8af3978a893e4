import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { isRepeated } from '../lib/digits';
import { weightedSum } from '../lib/weighted';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

const SPECIMENS = ['999990019', '123456782', '111222333'];

/**
 * Citizen service number of the Netherlands: 473829105. Care must be given and billed by it.
 * Nine digits weighed 9 to 2 and -1, a multiple of 11. One number in eleven passes, so a label must name it.
 * https://www.rvig.nl/burgerservicenummer
 */
export default {
  type: 'nl-bsn',
  letter: 'R',
  title: 'Dutch citizen service number',
  shapes: [
    'd{8,9}',
    'dddd.dd.ddd',
    'ddd.ddd.ddd',
    'dddd dd ddd',
    'ddd ddd ddd',
    'dddd-dd-ddd',
    'ddd-ddd-ddd',
    'ddddd dddd',
  ],
  check: asCompact(digits => {
    const number = digits.length === 8 ? `0${digits}` : digits;
    return number.length === 9 && !isRepeated(number) && weightedSum(number, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
  }),
  isCheckDigit: true,
  labels: [
    ...cardNames('bsn, sofi, burgerservice, burger service, citizen service'),
    ...listOf('burgerservicenummer, burgerservicenr, sofinummer'),
  ],
  needs: 'label',
  isSpecimen: asCompact(digits => SPECIMENS.includes(digits)),
} satisfies Pattern;
