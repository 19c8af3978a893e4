import { asText } from '../lib/as-text';
import { wordSet } from '../lib/word-set';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';
import { ANALYTES, WEAK_ANALYTES } from './labels/analytes';

const UNITS = wordSet(
  `mg/dl g/dl mcg/dl ug/dl ng/dl ng/ml pg/ml mcg/ml ug/l g/l mg/l mmol/l umol/l nmol/l pmol/l meq/l mosm/kg
    iu/l u/l iu/ml miu/l miu/ml uiu/ml k/ul m/ul cells/ul copies/ml mm/hr mm/h mg/g ml/min`,
);

/**
 * Result of a laboratory test with its unit: glucose 182 mg/dL, potassium 4.1 mEq/L. A measurement on a patient's blood.
 * Beside such a unit also what stands on food is a result; a label must name it all the same.
 * https://ucum.org/ucum
 */
export default {
  type: 'lab-result',
  title: 'Laboratory result with its unit',
  shapes: ['d{1,6} ?w/w', 'd{1,4}.d{1,3} ?w/w'],
  check: asText(text => {
    let from = 0;
    while (from < text.length && text[from]! < 'A') from += 1;
    return UNITS.has(text.slice(from).toLowerCase());
  }),
  labels: [
    ...ANALYTES,
    ...WEAK_ANALYTES,
    ...joined('lab, test, observation, result', 'result, value'),
    ...listOf('result, results, value, observed value'),
  ],
  needs: 'label',
} satisfies Pattern;
