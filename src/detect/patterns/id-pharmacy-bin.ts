import { isRepeated } from '../lib/digits';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Who pays for somebody's medicines: RxBIN 610014, of six digits, or eight since 2022. Coupons print it too: it counts
 * only in a patient's record, or beside a member's number and name.
 * https://www.ncpdp.org/Resources/Processor-ID-BIN-PCN.aspx
 */
export default {
  type: 'plan-member',
  letter: 'I',
  title: 'Pharmacy bin',
  shapes: ['d{6}', 'd{8}'],
  check: code => !isRepeated(code),
  labels: ['issuer identification number', 'rx issuer identification number'],
  weakLabels: listOf('rxbin, rx bin, rx bin no, rx bin number, pharmacy bin'),
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
