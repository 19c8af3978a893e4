import { isRepeated } from '../lib/digits';
import type { Pattern } from '../types';

/**
 * National Drug Code: 50580-600-02, or eleven digits in a claim. Which drug, of which maker, in which pack.
 * Article numbers look alike: only a label proves it. The drug is public; with a person and a date it is a prescription.
 * https://www.fda.gov/drugs/drug-approvals-and-databases/national-drug-code-directory
 */
export default {
  type: 'ndc',
  title: 'Drug code (NDC)',
  shapes: ['dddd-dddd-dd', 'ddddd-ddd-dd', 'ddddd-dddd-d', 'ddddd-dddd-dd', 'd{11}'],
  check: digits => !isRepeated(digits),
  labels: [
    'ndc',
    'ndc code',
    'ndc no',
    'ndc number',
    'ndc11',
    'drug code',
    'product ndc',
    'package ndc',
    'drug ndc',
    'national drug code',
  ],
  needs: 'label',
} satisfies Pattern;
