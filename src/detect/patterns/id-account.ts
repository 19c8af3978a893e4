import { isNumbered } from '../lib/digits';
import { joined, listOf, numbered } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Account number: 000781254409, V00012345678. What a patient owes and pays is booked under it.
 * No common format: only a label proves it, and the value holds digits. `account` alone names users and shops too.
 * 45 CFR 164.514(b)(2)(i)(J), https://www.ecfr.gov/current/title-45/section-164.514
 */
export default {
  type: 'account',
  letter: 'J',
  title: 'Account number',
  shapes: ['d{5,17}', 'L{1,4}d{4,14}', 'd{2,10}-d{1,10}', 'L{1,4}-d{4,14}', 'd{3,6}-d{2,6}-d{2,6}'],
  check: code => isNumbered(code, 4),
  labels: [
    ...listOf(`acct, guarantor nbr, patient billing number, patient billing account, billing number, patient ledger
      number, bank account nbr, direct deposit account, direct deposit account number, ach account number, ach
      account, checking acct no, checking acct, savings acct, patient financial number, account nbr patient, acct num
      patient, self pay account, statement account number, hospital billing number, dda number, demand deposit
      account, acct key, patient acct key, har, patient account, patient acct, pat acct, hospital account, guarantor
      account, bank account, bank acct, billing account, billing acct, hospital acct, checking account, savings
      account, deposit account, patient acct nbr, encounter account number, encounter account no, visit account
      number, visit account no, hospital billing account`),
    ...numbered(`patient account, patient acct, pat acct, hospital account, hospital acct, hosp acct, bank account,
      bank acct, billing account, billing acct, guarantor account, guarantor acct, har, statement`),
    ...joined('account, acct', 'no, num, nbr, number'),
    ...joined('guarantor, checking account, savings account, deposit account, financial account', 'no, number'),
  ],
  weakLabels: ['account', 'account id', 'acct id', 'statement'],
  needs: 'label',
} satisfies Pattern;
