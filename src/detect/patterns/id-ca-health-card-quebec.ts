import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';
import { HEALTH_CARD_LABELS } from './labels/health-card';

/**
 * Health card of Québec: TREM 8455 1211. It tells name, birth and sex, and care is given by it.
 * Three letters of the surname, one of the given name, year, month (50 more for women) and day of birth, two digits more.
 * Days and months are held to what there is; other codes look alike, so a label must name it.
 * https://www.ramq.gouv.qc.ca/en/citizens/health-insurance/using-card
 */
export default {
  type: 'ca-health-card',
  letter: 'I',
  title: 'Québec health card',
  shapes: ['LLLLd{8}', 'LLLL dddd dddd', 'LLLL-dddd-dddd', 'LLLL d{8}'],
  check: asCompact(code => {
    const month = Number(code.slice(6, 8)) % 50;
    const day = Number(code.slice(8, 10));
    return month > 0 && month < 13 && day > 0 && day < 32;
  }),
  labels: [
    ...HEALTH_CARD_LABELS,
    ...cardNames('ramq, nam, health insurance, carte soleil'),
    ...listOf(`assurance maladie, numero assurance maladie, no assurance maladie, numero d assurance maladie, carte assurance
      maladie, carte d assurance maladie`),
  ],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
