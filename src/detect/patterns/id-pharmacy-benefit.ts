import { asBoth } from '../lib/as-text';
import { isRepeated } from '../lib/digits';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * How a pharmacy bills somebody's plan, beside its bin: RxPCN MEDDPRIME, RxGrp ABC01. With the member's number, a card.
 * Coupons print them too: they count only in a patient's record.
 * https://www.ncpdp.org/Resources/Processor-ID-BIN-PCN.aspx
 */
export default {
  type: 'plan-member',
  letter: 'I',
  title: 'Pharmacy plan number',
  shapes: ['d{6}', 'd{8}', 'L{2,4}d{2,10}', 'LLLL{0,7}', 'X{4,15}', 'Ld{1,8}'],
  check: asBoth((code, text) => code.length > 1 && !isRepeated(code) && text === text.toUpperCase()),
  labels: ['processor control number', 'rx processor control number'],
  weakLabels: [
    ...joined('rx', 'pcn, pcn no, pcn number, grp, group, grp no, group no, group number, grp id, group id'),
    ...listOf('rxpcn, rxgrp, rxgroup, pcn, pcn number, pharmacy pcn, pharmacy group'),
  ],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
