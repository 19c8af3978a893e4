import { isRepeated } from '../lib/digits';
import { luhn } from '../lib/luhn';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';
import { CARD_NETWORKS, TEST_NUMBERS } from './vocabulary/payment-cards';

const isOfNetwork = (digits: string): boolean =>
  CARD_NETWORKS.some(([first, last, lengths]) => {
    const prefix = digits.slice(0, first.length);
    return prefix >= first && prefix <= last && lengths.includes(digits.length);
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
    ...listOf(`cc, ccnum, ccno, card, credit card, creditcard, debit card, payment card, pan, visa, mastercard, amex,
      discover, card on file, card pan, payment card on file, fsa card, hsa card, flex card, charge card`),
    ...joined(
      `cc, card, credit card, creditcard, debit card, payment card, bank card, fsa card, hsa card, visa, amex, card
        account`,
      'no, num, nbr, number',
    ),
  ],
  needs: 'label',
  isSpecimen: digits => TEST_NUMBERS.includes(digits),
} satisfies Pattern;
