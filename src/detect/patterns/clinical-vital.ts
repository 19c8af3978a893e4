import type { Pattern } from '../types';

/**
 * A vital sign: heart rate 72, SpO2 97. A measurement on a patient's body.
 * Numbers prove nothing: a label that only the bedside uses must name it; weight, height and temperature belong to parcels
 * and weather as well, and count only in a patient's record.
 * https://www.hl7.org/fhir/observation-vitalsigns.html
 */
export default {
  type: 'vital',
  title: 'Vital sign',
  shapes: ['d{1,3}', 'd{1,3}.d{1,2}', 'd{1,3}%'],
  check: (_compact, text) => Number.parseFloat(text) >= 5,
  labels: [
    'heart rate',
    'respiratory rate',
    'resp rate',
    'spo2',
    'o2 sat',
    'o2 saturation',
    'oxygen saturation',
    'pulse ox',
    'systolic',
    'diastolic',
    'systolic bp',
    'diastolic bp',
    'bp systolic',
    'bp diastolic',
    'pulse rate',
    'body mass index',
    'bmi',
  ],
  weakLabels: ['pulse', 'temp', 'temperature', 'weight', 'height', 'pain', 'pain score', 'hr', 'rr', 'respirations'],
  needs: 'label',
} satisfies Pattern;
