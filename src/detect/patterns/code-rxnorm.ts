import { asCompact } from '../lib/as-text';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Drug concept of RxNorm: 860975 (metformin 500 mg). What a patient takes.
 * Up to eight digits without a check: a column or code system must name it.
 * https://www.nlm.nih.gov/research/umls/rxnorm
 */
export default {
  type: 'rxnorm',
  title: 'Drug code (RxNorm)',
  shapes: ['d{2,8}'],
  check: asCompact(digits => digits >= '1'),
  labels: [
    ...joined('rxnorm, rx norm', 'code, codes, id, cui, concept id'),
    ...listOf(`rxnorm, rx norm, rxcui, rx cui, rxcui code, rxnormcui, drug rxcui, medication rxcui, rxaui, rxnorm
      concept, rxnorm drug code, rxnorm drug`),
  ],
  needs: 'label',
} satisfies Pattern;
