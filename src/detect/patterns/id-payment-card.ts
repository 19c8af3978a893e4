import { isOneOf } from '../lib/characters';
import { isRepeated, numberAt } from '../lib/digits';
import { luhn } from '../lib/luhn';
import { joined, listOf } from '../lib/words';
import type { Characters, Pattern } from '../types';
import { CARD_NETWORKS, TEST_NUMBERS } from './vocabulary/payment-cards';

const NETWORKS = CARD_NETWORKS.map(([first, last, lengths]) => ({
  prefix: first.length,
  least: Number(first),
  most: Number(last),
  lengths,
}));
const isOfNetwork = (digits: Characters): boolean =>
  NETWORKS.some(({ prefix, least, most, lengths }) => {
    const number = numberAt(digits, 0, prefix);
    return number >= least && number <= most && lengths.includes(digits.length);
  });

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
  shapes: ['d{12,19}'],
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
  isSpecimen: digits => isOneOf(digits, TEST_NUMBERS),
} satisfies Pattern;
