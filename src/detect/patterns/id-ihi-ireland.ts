import { asCompact } from '../lib/as-text';
import { mod11 } from '../lib/mod11';
import type { Pattern } from '../types';
import { IHI_LABELS } from './labels/ihi';

/** The last digit of GS1's numbers: every second digit counts three times. */
const isGs1 = (digits: string): boolean => {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits[at]) * ((digits.length - at) % 2 === 0 ? 3 : 1);
  return sum % 10 === 0;
};

/**
 * Individual Health Identifier of Ireland: 539000081234567861, or its core alone, 8123456786. The key to somebody's care.
 * Seven digits of GS1, a core from 812 to 859 that ends in a modulus 11, and GS1's check digit. A core alone looks like a
 * telephone number, so a label must name it.
 * https://www.hiqa.ie/reports-and-publications/standard/individual-health-identifier
 */
export default {
  type: 'ihi',
  letter: 'R',
  title: 'Individual Health Identifier (Ireland)',
  shapes: ['d{18}', 'd{10}', 'ddd ddd dddd', 'ddddddd dddddddddd d'],
  check: asCompact(digits => {
    const core = digits.length === 18 ? digits.slice(7, 17) : digits;
    return core >= '812' && core < '86' && mod11(core) && (digits === core || isGs1(digits));
  }),
  isCheckDigit: true,
  labels: IHI_LABELS,
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
