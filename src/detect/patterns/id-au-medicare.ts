import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { weightedSum } from '../lib/weighted';
import type { Pattern } from '../types';

/**
 * Medicare card of Australia: 2428 77813 2, with the person's place on the card 2428 77813 2/1. Care is billed by it.
 * Begins with 2 to 6; the ninth digit checks the eight before it, the tenth counts the cards that were issued, an eleventh
 * the people on one. Telephone numbers and others pass, so a label must name it.
 * https://www.servicesaustralia.gov.au/medicare-card
 */
export default {
  type: 'au-medicare',
  letter: 'I',
  title: 'Australian Medicare number',
  shapes: [
    'd{10,11}',
    'd{10}-d',
    'd{10}/d',
    'd{10} d',
    'dddd ddddd d',
    'dddd ddddd d d',
    'dddd ddddd d/d',
    'dddd ddddd d-d',
    'dddd ddddd dd',
    'dddd-ddddd-d',
    'dddd-ddddd-d-d',
    'dddd-ddddd-d/d',
  ],
  check: asCompact(
    digits =>
      digits >= '2' &&
      digits < '7' &&
      digits.length > 9 &&
      digits[10] !== '0' &&
      weightedSum(digits.slice(0, 8), [1, 3, 7, 9]) % 10 === Number(digits[8]),
  ),
  isCheckDigit: true,
  labels: [
    ...cardNames(`medicare, au medicare, australian medicare, medicare card, medicare number irn, medicare nbr,
      medicare no irn, patient medicare`),
    'medicare irn',
  ],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
