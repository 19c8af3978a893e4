import type { Pattern } from '../types';

const GROUPS = [
  [50, 65],
  [70, 88],
  [90, 92],
  [94, 99],
] as const;

/**
 * Individual Taxpayer Identification Number: 912-70-4481. Stands where an SSN would for people who can have none.
 * Nine digits that begin with 9; digits four and five are 50 to 65, 70 to 88, 90 to 92 or 94 to 99.
 * https://www.irs.gov/individuals/individual-taxpayer-identification-number
 */
export default {
  type: 'itin',
  letter: 'R',
  title: 'Individual Taxpayer Identification Number',
  shapes: ['d{9}', 'ddd-dd-dddd', 'ddd dd dddd'],
  check: digits => {
    const group = Number(digits.slice(3, 5));
    return digits[0] === '9' && GROUPS.some(([first, last]) => group >= first && group <= last);
  },
  labels: ['itin', 'itin number', 'individual taxpayer identification number', 'individual taxpayer id', 'tin'],
  needs: 'label',
} satisfies Pattern;
