import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { weightedSum } from '../lib/weighted';
import { numbered } from '../lib/words';
import type { Pattern } from '../types';
import { HEALTH_CARD_LABELS, PERSONAL_HEALTH_LABELS } from './labels/health-card';

/**
 * Personal health number of British Columbia: 9828 538 109. Care is given and billed by it.
 * Ten digits that begin with 9, the last by modulus 11 over those between. One number in eleven passes, so a label must name
 * it.
 * https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp/bc-residents/personal-health-identification
 */
export default {
  type: 'ca-health-card',
  letter: 'I',
  title: 'Personal health number (British Columbia)',
  shapes: ['9d{9}', '9ddd ddd ddd', '9ddd-ddd-ddd'],
  check: asCompact(digits => weightedSum(digits, [0, 2, 4, 8, 5, 10, 9, 7, 3, 1]) % 11 === 0 && digits !== ''),
  isCheckDigit: true,
  labels: [
    ...HEALTH_CARD_LABELS,
    ...PERSONAL_HEALTH_LABELS,
    ...cardNames('bc phn, bc services, bc health, msp, care, bc care'),
    ...numbered('health'),
    'health',
  ],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
