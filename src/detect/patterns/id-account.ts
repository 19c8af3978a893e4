import { isRepeated } from '../lib/digits';
import type { Pattern } from '../types';

/**
 * Account number: 000781254409, V00012345678. What a patient owes and pays is booked under it.
 * No common format: only a label proves it, and the value holds a digit. `account` alone names users and shops too.
 * 45 CFR 164.514(b)(2)(i)(J), https://www.ecfr.gov/current/title-45/section-164.514
 */
export default {
  type: 'account',
  letter: 'J',
  title: 'Account number',
  shapes: ['d{5,17}', 'L{1,3}d{5,14}', 'd{3,10}-d{1,6}', 'L{1,3}-d{5,14}'],
  check: code => !isRepeated(code),
  labels: [
    'account no',
    'account num',
    'account number',
    'acct no',
    'acct num',
    'acct number',
    'acct',
    'patient account',
    'patient account number',
    'pat acct',
    'hospital account',
    'hospital account id',
    'guarantor account',
    'guarantor number',
    'billing account',
    'bank account',
    'bank account number',
    'har',
    'statement no',
    'statement number',
  ],
  weakLabels: ['account', 'account id', 'acct id'],
  needs: 'label',
} satisfies Pattern;
