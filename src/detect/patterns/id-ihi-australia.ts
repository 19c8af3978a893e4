import { luhn } from '../lib/luhn';
import type { Pattern } from '../types';
import { IHI_LABELS } from './labels/ihi';

/**
 * Individual Healthcare Identifier of Australia: 8003 6012 3456 7894. The key to somebody's national health record.
 * Sixteen digits that begin with 800360, the last by Luhn: that proves it without a label. 800361 and 800362 are doctors and
 * organisations.
 * https://www.digitalhealth.gov.au/healthcare-providers/initiatives-and-programs/healthcare-identifiers
 */
export default {
  type: 'ihi',
  letter: 'R',
  title: 'Individual Healthcare Identifier (Australia)',
  shapes: [],
  distinctive: ['800360d{10}', '8003 60dd dddd dddd', '8003-60dd-dddd-dddd'],
  check: digits => luhn(digits),
  isCheckDigit: true,
  labels: IHI_LABELS,
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
