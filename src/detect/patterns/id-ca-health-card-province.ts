import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { isRepeated } from '../lib/digits';
import type { Pattern } from '../types';
import { HEALTH_CARD_LABELS, PERSONAL_HEALTH_LABELS } from './labels/health-card';

/**
 * Health card of Canada's other provinces and territories: 48213-9076 (Alberta). Care is given and billed by it.
 * Eight digits on Prince Edward Island, twelve in Newfoundland, a letter and seven in the Northwest Territories, nine
 * elsewhere; no public check digit, so only a label proves it. (Nova Scotia's ten can't be told from an Ontario misprint.)
 * https://www.cihi.ca/en/registered-persons-database
 */
export default {
  type: 'ca-health-card',
  letter: 'I',
  title: 'Provincial health card',
  shapes: [
    'd{8,9}',
    'd{12}',
    'Ld{7}',
    'ddd ddd ddd',
    'ddd-ddd-ddd',
    'ddddd-dddd',
    'dddd ddddd',
    'ddd ddd ddd ddd',
    'dddd dddd',
  ],
  check: asCompact(
    code => code.length > 7 && !isRepeated(code) && (code[0]! < 'A' || 'DHMN'.includes(code[0]!.toUpperCase())),
  ),
  labels: [
    ...HEALTH_CARD_LABELS,
    ...PERSONAL_HEALTH_LABELS,
    ...cardNames('ahcip, unique lifetime, phin, personal health identification, alberta health, alberta health care'),
  ],
  weakLabels: cardNames('uli, msi, mcp'),
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
