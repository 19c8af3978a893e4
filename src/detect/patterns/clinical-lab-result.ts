import type { Pattern } from '../types';

/**
 * Result of a laboratory test: HbA1c 7.9, creatinine 1.42. A measurement on a patient's blood.
 * Numbers prove nothing: a label that only laboratories use must name it; sodium and sugar stand on food as well, INR is a
 * currency, and both count only in a patient's record.
 * https://www.hl7.org/fhir/observation-definitions.html#Observation.value_x_
 */
export default {
  type: 'lab-result',
  title: 'Laboratory result',
  shapes: ['d{1,5}', 'd{1,4}.d{1,3}', 'd{1,3}.d{1,2}%', 'd{1,3}%'],
  labels: [
    'hba1c',
    'a1c',
    'hgb a1c',
    'hemoglobin a1c',
    'hemoglobin',
    'hgb',
    'hematocrit',
    'creatinine',
    'serum creatinine',
    'egfr',
    'tsh',
    'ldl cholesterol',
    'hdl cholesterol',
    'ldl',
    'hdl',
    'triglycerides',
    'white blood cell count',
    'wbc',
    'rbc',
    'platelet count',
    'blood glucose',
    'fasting glucose',
    'serum glucose',
    'bilirubin',
    'troponin',
    'viral load',
    'cd4 count',
    'cd4',
    'ferritin',
  ],
  weakLabels: [
    'glucose',
    'sodium',
    'potassium',
    'calcium',
    'cholesterol',
    'platelets',
    'inr',
    'psa',
    'bun',
    'albumin',
    'vitamin d',
    'result value',
  ],
  needs: 'label',
} satisfies Pattern;
