import { asCompact } from '../lib/as-text';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/** The last that was given out, and those for no vaccine and an unknown one. */
const LAST = 350;
const NONE = 998;

/**
 * Vaccine code of CVX: 115 (Tdap). What a person was given, most often a child.
 * Up to three digits: a column or code system must name it.
 * https://www2.cdc.gov/vaccines/iis/iisstandards/vaccines.asp?rpt=cvx
 */
export default {
  type: 'cvx',
  title: 'Vaccine code (CVX)',
  shapes: ['d{1,3}'],
  check: asCompact(digits => {
    const number = Number(digits);
    return number > 0 && (number <= LAST || (number > 499 && number < 550) || number >= NONE);
  }),
  labels: [
    ...joined('cvx, vaccine cvx, immunization cvx', 'code, codes, id, no, number, vaccine code, vaccine'),
    ...listOf('cvx, vaccine cvx, vaccine code cvx, immunization cvx'),
  ],
  weakLabels: listOf('vaccine code, immunization code'),
  needs: 'label',
} satisfies Pattern;
