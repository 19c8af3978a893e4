import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { luhn } from '../lib/luhn';
import type { Pattern } from '../types';
import { HEALTH_CARD_LABELS } from './labels/health-card';

/**
 * Health card of Ontario: 9876 543 217 AB. Care is given and billed by it.
 * Ten digits, the last by Luhn, and up to two letters for the version of the card. One telephone number in ten passes, so a
 * label must name it.
 * https://www.ontario.ca/page/apply-ohip-and-get-health-card
 */
export default {
  type: 'ca-health-card',
  letter: 'I',
  title: 'Ontario health card',
  shapes: [
    'd{10}',
    'dddd ddd ddd',
    'dddd-ddd-ddd',
    'd{10} ?L{1,2}',
    'd{10}-L{1,2}',
    'dddd ddd ddd ?L{1,2}',
    'dddd-ddd-ddd-L{1,2}',
    'dddd-ddd-ddd ?L{1,2}',
  ],
  check: asCompact(code => code.charAt(0) > '0' && luhn(code.slice(0, 10))),
  isCheckDigit: true,
  labels: [...HEALTH_CARD_LABELS, ...cardNames('ohip, ontario health'), 'health number', 'health no', 'health num'],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
