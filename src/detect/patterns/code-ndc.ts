import { isRepeated } from '../lib/digits';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * National Drug Code: 50580-600-02, or eleven digits in a claim, there with N4 in front. Which drug, of which maker, in which
 * pack.
 * Article numbers look alike: only a label proves it. The drug is public; with a person and a date it is a prescription.
 * https://www.fda.gov/drugs/drug-approvals-and-databases/national-drug-code-directory
 */
export default {
  type: 'ndc',
  title: 'Drug code (NDC)',
  shapes: [
    'dddd-dddd-dd',
    'ddddd-ddd-dd',
    'ddddd-dddd-d',
    'ddddd-dddd-dd',
    'dddddd-dddd-dd',
    'ddddd dddd dd',
    'd{10,11}',
    'N4d{11}',
  ],
  check: code => !isRepeated(code),
  labels: [
    ...joined('ndc, drug ndc, national drug', 'code, codes, no, num, number, id'),
    ...listOf(
      'ndc, ndc11, ndc10, drug ndc, drug code, product ndc, package ndc, medication ndc, med ndc, dispensed ndc',
    ),
  ],
  needs: 'label',
} satisfies Pattern;
