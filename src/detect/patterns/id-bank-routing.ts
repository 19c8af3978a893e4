import { asCompact } from '../lib/as-text';
import { isRepeated } from '../lib/digits';
import { weightedSum } from '../lib/weighted';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/** First and last of the Federal Reserve's prefixes. */
const PREFIXES = ['0012', '2132', '6172', '8080'];

/**
 * Routing number of an American bank: 322271627. Public by itself; with an account number it lets a stranger draw money.
 * Nine digits, prefix 00–12, 21–32, 61–72 or 80, weights 3 7 1 and a sum that ten divides. One number in twenty-six
 * passes, so a label must name it.
 * https://www.aba.com/about-us/routing-number
 */
export default {
  type: 'bank-routing',
  letter: 'J',
  title: 'Bank routing number',
  shapes: ['d{9}', 'dddd-dddd-d', 'ddddd-dddd'],
  check: asCompact(digits => {
    const prefix = digits.slice(0, 2);
    const isPrefix = PREFIXES.some(range => prefix >= range.slice(0, 2) && prefix <= range.slice(2));
    return isPrefix && !isRepeated(digits) && digits !== '123456780' && weightedSum(digits, [3, 7, 1]) % 10 === 0;
  }),
  isCheckDigit: true,
  labels: listOf(`routing, aba rtn, bank aba, bank aba number, bank rtn, routing code, aba code, routing transit,
    transit routing number, transit routing no, direct deposit routing, direct deposit routing number, ach aba, ach
    routing no, fedwire routing, federal routing number, aba transit number, aba transit, rt number, rtn no, rtng
    no, routing id, micr routing, deposit routing number, refund routing number, checking routing, checking routing
    number, savings routing number, bank transit, bank transit number, payee routing number, bank code, bank routing
    code, us routing number, wire routing, eft routing number, eft routing, rtg no, routing no, routing num, routing
    nbr, routing number, routing transit number, routing transit no, aba, aba no, aba num, aba number, aba routing,
    aba routing no, aba routing number, rtn, rtn number, transit no, transit number, bank routing, bank routing no,
    bank routing num, bank routing number, ach routing, ach routing number, wire routing number, dfi, dfi number,
    rdfi, odfi, receiving dfi`),
  needs: 'label',
} satisfies Pattern;
