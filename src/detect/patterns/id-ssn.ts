import { isRepeated } from '../lib/digits';
import type { Pattern } from '../types';

const SPECIMENS = ['078051120', '219099999', '457555462', '123456789', '123121234'];

const isReserved = (digits: string): boolean => digits.startsWith('999') || digits.startsWith('98765432');
const isIssuable = (digits: string): boolean => {
  const area = digits.slice(0, 3);
  if (area === '000' || area === '666' || area >= '900') return false;
  return digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
};

/**
 * Social Security number: 514-38-2207. The key to a person's credit, taxes and benefits, for life.
 * No check digit, and nine of ten nine-digit numbers fit its rules: only the written form `ddd-dd-dddd` or a label proves
 * it. Never issued: areas 000, 666 and 900 to 999, group 00, serial 0000. Two ranges of area 9 pass nevertheless, as they
 * are printed in place of real ones: Synthea's 999 and the 987-65-432x of advertisements.
 * https://secure.ssa.gov/poms.nsf/lnx/0110201035
 */
export default {
  type: 'ssn',
  letter: 'G',
  title: 'Social Security number',
  shapes: ['d{9}', 'ddd dd dddd'],
  distinctive: ['ddd-dd-dddd'],
  check: digits => !isRepeated(digits) && (isIssuable(digits) || isReserved(digits)),
  labels: [
    'ssn',
    'ssn no',
    'ssn num',
    'ssn number',
    'ss',
    'ss no',
    'ss number',
    'soc sec',
    'soc sec no',
    'soc sec num',
    'soc sec number',
    'social',
    'social security',
    'social security no',
    'social security num',
    'social security number',
    'social sec no',
    'ssan',
    'tax id',
    'spouse ssn',
    'hic ssn',
  ],
  needs: 'label',
  isSpecimen: digits => SPECIMENS.includes(digits) || isReserved(digits),
} satisfies Pattern;
