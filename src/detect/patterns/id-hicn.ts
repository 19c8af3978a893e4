import { asCompact } from '../lib/as-text';
import { isFiller } from '../lib/digits';
import { isIssuableSsn } from '../lib/ssn';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/** Who of the family it is, behind the number of the wage earner: letters that stand alone, before a digit, before a letter. */
const ALONE = 'ABDEMTW';
const BEFORE_DIGIT = 'BCDEFJKMW';
const BEFORE_LETTER = 'BCDEKTW';
/** What stands in front of the numbers of railroad workers and their kin. */
const RAILROAD = listOf('A, H, CA, JA, MA, MH, PA, PD, PH, WA, WCA, WCD, WCH, WD, WH');

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isKin = (kin: string): boolean => {
  if (kin.length === 1) return ALONE.includes(kin);
  return (isLetter(kin.charCodeAt(1)) ? BEFORE_LETTER : BEFORE_DIGIT).includes(kin[0] ?? '?') && kin[1] !== '0';
};

/**
 * Medicare's number until 2019: 514-38-2207A, WA 514382207. It holds the Social Security number of a wage earner.
 * That number with one or two characters behind it that say who of the family; of railroad workers with letters in front,
 * or six digits of their own. A label must name it.
 * https://www.cms.gov/medicare/new-medicare-card
 */
export default {
  type: 'hicn',
  letter: 'I',
  title: 'Medicare claim number (HICN)',
  shapes: [
    'd{9}LX?',
    'd{9}-LX?',
    'd{9} LX?',
    'ddd-dd-ddddLX?',
    'ddd-dd-dddd-LX?',
    'ddd-dd-dddd LX?',
    'ddd dd dddd LX?',
    'ddd dd ddddLX?',
    'L{1,3}d{9}',
    'L{1,3}d{6}',
    'L{1,3}-d{6}',
    'L{1,3}-d{9}',
    'L{1,3} d{6}',
    'L{1,3} d{9}',
    'L{1,3}-ddd-dd-dddd',
    'L{1,3} ddd-dd-dddd',
    'L{1,3}ddd-dd-dddd',
  ],
  check: asCompact(code => {
    let letters = 0;
    while (isLetter(code.charCodeAt(letters))) letters += 1;
    if (letters === 0) return isKin(code.slice(9)) && isIssuableSsn(code);
    const digits = code.slice(letters);
    return (
      RAILROAD.includes(code.slice(0, letters)) && !isFiller(digits) && (digits.length === 6 || isIssuableSsn(digits))
    );
  }),
  labels: [
    ...listOf(`hicn, hic, hic ssn, medicare, mdcr, mc number, medicare claim, bene id, bene hicn, bene hic, medicare
      hic, medicare hicn, health insurance claim number, health insurance claim no, railroad medicare, rrb, rrb claim
      number, rrb number, health insurance claim, hi claim number, hi claim no, old medicare number, old medicare id,
      legacy medicare number, legacy medicare id, legacy hicn, former medicare number, prior medicare number, ssa
      claim number, social security claim number, claim account number, beneficiary claim number, bene claim number,
      bene claim acct number, railroad claim number, rr medicare number, hib number, medicare ssn, hicn number code,
      hic claim number, medicare hicn value, hicn code`),
    ...joined('hic, hicn, medicare, medicare claim, medicare hic, mdcr, railroad medicare', 'no, num, number, id'),
  ],
  weakLabels: ['claim number', 'claim no'],
  needs: 'label',
  isHealthContext: true,
  isSpecimen: asCompact(code => code.startsWith('123456789')),
} satisfies Pattern;
