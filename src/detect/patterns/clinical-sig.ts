import type { Pattern } from '../types';
import { SIGS } from './vocabulary/sigs';

/**
 * How a medicine is to be taken: po bid, q6h, one tablet by mouth. Stands in prescriptions and nowhere else.
 * Abbreviations that other trades have too (bid, tid, prn) count only in a phrase.
 * https://www.ismp.org/recommendations/error-prone-abbreviations-list
 */
export default {
  type: 'sig',
  title: 'Directions of a prescription',
  shapes: [],
  words: SIGS,
  labels: ['sig', 'sig text', 'directions', 'dosage instruction', 'dosage instructions', 'instructions'],
  needs: 'label',
} satisfies Pattern;
