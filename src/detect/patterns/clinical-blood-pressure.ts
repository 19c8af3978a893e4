import type { Pattern } from '../types';

/**
 * Blood pressure: 128/82. A measurement on a patient's body.
 * 120/80 is also a ratio: a label must name it, and the first number be the larger within what a body can have.
 * https://loinc.org/85354-9
 */
export default {
  type: 'vital',
  title: 'Blood pressure',
  shapes: ['d{2,3}/d{2,3}', 'd{2,3} / d{2,3}'],
  check: (_compact, text) => {
    const [systolic = 0, diastolic = 0] = text.split('/').map(Number);
    return systolic >= 60 && systolic <= 280 && diastolic >= 30 && diastolic <= 160 && systolic > diastolic;
  },
  labels: ['bp', 'blood pressure', 'nibp', 'bp reading', 'blood pressure reading', 'bp sitting', 'bp standing'],
  needs: 'label',
} satisfies Pattern;
