import { isRepeated, numberAt } from '../lib/digits';
import { kindOfWhole } from '../lib/kinds-of-words';
import { luhn } from '../lib/luhn';
import { makeWordTable } from '../lib/word-table';
import { joined, listOf } from '../lib/words';
import type { Characters, Pattern } from '../types';
import { CARD_NETWORKS, TEST_NUMBERS } from './vocabulary/payment-cards';

/** The same for the first four digits, the longest prefix; lengths as bits. */
const NETWORKS = CARD_NETWORKS.map(([first, last, lengths]) => ({
  least: Number(first.padEnd(4, '0')),
  most: Number(last.padEnd(4, '9')),
  lengths: lengths.reduce((bits, length) => bits | (1 << length), 0),
}));
function isOfNetwork(digits: Characters): boolean {
  const prefix = numberAt(digits, 0, 4);
  const length = 1 << digits.length;
  for (const { least, most, lengths } of NETWORKS)
    if (prefix >= least && prefix <= most && (lengths & length) !== 0) return true;
  return false;
}

const TESTS = makeWordTable(() => [TEST_NUMBERS]);

/**
 * Payment card number: 4000 1234 5678 9017. Money, and under PCI DSS a breach of its own.
 * Network prefix and length, and a Luhn check digit that one number in ten passes by chance; groups of four, or 4-6-5, prove
 * it, bare digits need a label. Gateways' test numbers are counted, then lowered.
 * ISO/IEC 7812-1, https://www.iso.org/standard/70484.html
 */
export default {
  type: 'payment-card',
  letter: 'J',
  title: 'Payment card number',
  shapes: ['d{12,19}', 'dddd.dddd.dddd.dddd'],
  distinctive: [
    'dddd dddd dddd dddd ddd',
    'dddd-dddd-dddd-dddd-ddd',
    'dddd dddd dddd dddd',
    'dddd-dddd-dddd-dddd',
    'dddd dddddd ddddd',
    'dddd-dddddd-ddddd',
    'dddd dddddd dddd',
    'dddd-dddddd-dddd',
  ],
  check: digits => !isRepeated(digits) && isOfNetwork(digits) && luhn(digits),
  isCheckDigit: true,
  labels: [
    ...listOf(`cc, card num masked, cardholder number, card holder number, cardholder account number, primary account
      number, pan number, payment account number, payment card pan, ccn, ccnbr, cc acct, cc account, credit card
      acct, creditcardnumber, credit cd no, visa card number, mastercard number, debit number, card id number,
      billing card, billing card number, copay card number, payment method number, stored card, health savings card,
      hsa debit card, tarjeta, tarjeta de credito, numero de tarjeta, ccnum, ccno, card, credit card, creditcard,
      debit card, payment card, pan, visa, mastercard, amex, discover, card on file, card pan, payment card on file,
      fsa card, hsa card, flex card, charge card`),
    ...joined(
      `cc, card, credit card, creditcard, debit card, payment card, bank card, fsa card, hsa card, visa, amex, card
        account`,
      'no, num, nbr, number',
    ),
  ],
  needs: 'label',
  isSpecimen: digits => kindOfWhole(digits, TESTS) !== 0,
} satisfies Pattern;
