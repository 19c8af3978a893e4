import { asText } from '../lib/as-text';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/** What no sign of life falls below; and the heaviest patient in pounds. */
const LEAST = 5;
const MOST = 999;

/**
 * A vital sign: heart rate 72, SpO2 97. A measurement on a patient's body.
 * Numbers prove nothing: a label that only the bedside uses must name it; weight, height and temperature belong to parcels
 * and weather as well, and count only in a patient's record.
 * https://www.hl7.org/fhir/observation-vitalsigns.html
 */
export default {
  type: 'vital',
  title: 'Vital sign',
  shapes: ['d{1,3}', 'd{1,3}.d{1,2}', 'd{1,3}%', 'd{1,3} ?L{1,3}', 'd{1,3}.d{1,2} ?L{1,3}', 'd{1,3} %'],
  check: asText(text => {
    const number = Number.parseFloat(text);
    return number >= LEAST && number <= MOST;
  }),
  labels: [
    ...joined('systolic, diastolic, sys, dia', 'bp, pressure, blood pressure'),
    ...joined('bp', 'systolic, diastolic, sys, dia, s, d'),
    ...joined('oral, body, tympanic, core', 'temp, temperature'),
    ...listOf(`heart rate, heartrate, hr bpm, pulse bpm, pulse rate, respiratory rate, resp rate, respirations rate, spo2, sp o2,
      sao2, o2 sat, o2sat, o2 saturation, oxygen saturation, oxygen sat, pulse ox, pulse oximetry, systolic, diastolic, sbp,
      dbp, body mass index, bmi, pain score, pain scale, resting heart rate, herzfrequenz, sauerstoffsattigung, frecuencia cardiaca, frequence cardiaque`),
  ],
  weakLabels:
    listOf(`pulse, temp, temperature, weight, height, pain, hr, rr, resp, respiration, respirations, wt, ht, weight kg,
    height cm, temp f, temp c, temperature f, temperature c, weight lbs,
    weight lb, height in, body weight, body height, head circumference`),
  needs: 'label',
} satisfies Pattern;
