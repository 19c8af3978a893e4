import { asBoth } from '../lib/as-text';
import { weightedSum } from '../lib/weighted';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/** Dates of making and expiry, and the lot, may stand between model and serial number. */
const BETWEEN = [
  '',
  '(10)X{1,20}',
  '(11)d{6}',
  '(17)d{6}',
  '(11)d{6}(10)X{1,20}',
  '(17)d{6}(10)X{1,20}',
  '(11)d{6}(17)d{6}',
  '(11)d{6}(17)d{6}(10)X{1,20}',
  '(10)X{1,20}(17)d{6}',
  '(17)d{6}(11)d{6}',
];
const MODEL = 14;

const isMonth = (text: string, element: string): boolean => {
  const at = text.indexOf(element);
  const month = text.slice(at + 6, at + 8);
  return at < 0 || (month >= '01' && month <= '12');
};

/**
 * Unique device identifier with a serial number: (01)51022222233336(17)150707(21)1234. One implant, so one patient.
 * Element 01 is the model, with a check digit; by itself it names no person. 21 is the serial number, 11 and 17 are dates.
 * https://www.fda.gov/medical-devices/unique-device-identification-system-udi-system/udi-basics
 */
export default {
  type: 'device',
  letter: 'M',
  title: 'Unique device identifier',
  shapes: [],
  distinctive: BETWEEN.map(between => `(01)d{14}${between}(21)X{1,20}`),
  check: asBoth(
    (code, text) =>
      weightedSum(code.slice(2, 2 + MODEL), [3, 1]) % 10 === 0 && isMonth(text, '(11)') && isMonth(text, '(17)'),
  ),
  isCheckDigit: true,
  labels: listOf('udi, udi carrier, carrier hrf, device udi, unique device identifier, implant udi, udi hrf'),
  needs: 'label',
} satisfies Pattern;
