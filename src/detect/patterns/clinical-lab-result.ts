import { joined } from '../lib/words';
import type { Pattern } from '../types';
import { ANALYTES, WEAK_ANALYTES } from './labels/analytes';

/**
 * Result of a laboratory test: HbA1c 7.9, creatinine 1.42. A measurement on a patient's blood.
 * Numbers prove nothing: a label that only laboratories use must name it; sodium and sugar stand on food as well, INR is a
 * currency, and both count only in a patient's record.
 * https://www.hl7.org/fhir/observation-definitions.html#Observation.value_x_
 */
export default {
  type: 'lab-result',
  title: 'Laboratory result',
  shapes: ['d{1,5}', 'd{1,4}.d{1,3}', 'd{1,3}.d{1,2} ?%', 'd{1,3} ?%'],
  labels: [
    ...ANALYTES,
    ...WEAK_ANALYTES.map(name => `lab ${name}`),
    ...joined(
      'lab, lab result, lab test, laboratory, laboratory result, observation, observation result',
      'value, numeric',
    ),
    'lab result',
  ],
  weakLabels: [...WEAK_ANALYTES, 'result value'],
  needs: 'label',
} satisfies Pattern;
