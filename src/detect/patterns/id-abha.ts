import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { isRepeated } from '../lib/digits';
import { luhn } from '../lib/luhn';
import type { Pattern } from '../types';

/**
 * Health account of India: 43-4221-5105-6749. Links all that hospitals and laboratories keep of somebody.
 * Fourteen digits, those seen in public all by Luhn (no official word on it), so a label must name it.
 * https://abdm.gov.in/abha
 */
export default {
  type: 'abha',
  letter: 'R',
  title: 'Indian health account (ABHA)',
  shapes: ['dd-dddd-dddd-dddd', 'dd dddd dddd dddd', 'd{14}'],
  check: asCompact(digits => luhn(digits) && !isRepeated(digits.slice(2))),
  isCheckDigit: true,
  labels: cardNames('abha, ayushman bharat, ayushman bharat health account, health id, healthid, abdm, uhid, phr'),
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
