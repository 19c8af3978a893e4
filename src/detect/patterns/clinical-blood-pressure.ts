import { asText } from '../lib/as-text';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Blood pressure: 128/82. A measurement on a patient's body.
 * 120/80 is also a ratio: a label or its unit must name it, and the first number be the larger within what a body can have.
 * https://loinc.org/85354-9
 */
export default {
  type: 'vital',
  title: 'Blood pressure',
  shapes: ['d{2,3}/d{2,3}', 'd{2,3} / d{2,3}'],
  distinctive: ['d{2,3}/d{2,3} ?mm ?Hg'],
  check: asText(text => {
    const systolic = Number.parseInt(text, 10);
    const diastolic = Number.parseInt(text.slice(text.indexOf('/') + 1), 10);
    return systolic >= 60 && systolic <= 280 && diastolic >= 30 && diastolic <= 160 && systolic > diastolic;
  }),
  labels: [
    ...joined('bp, blood pressure', 'reading, value, sitting, standing, supine, result, today, mmhg'),
    ...joined(
      'sitting, standing, supine, last, current, latest, resting, initial, home, arterial',
      'bp, blood pressure',
    ),
    ...listOf('bp, blood pressure, nibp, blutdruck, presion arterial, tension arterielle, pressione arteriosa'),
  ],
  needs: 'label',
} satisfies Pattern;
