import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/** How a prescription says how to take it. Left out: bid, tid, prn alone, which auctions, logs and file names have too. */
const sigs = (): string[] => [
  ...new Set([
    ...joined(
      'po, by mouth, orally, sl, subq, sq, iv, im, topically, inhaled, subcutaneously',
      `bid, tid, qid, qd, daily, qhs, qam, qpm, prn, q4h, q6h, q8h, q12h, once daily, twice daily, every day, at
        bedtime, as needed`,
    ),
    ...joined(
      'tablet, tablets, tab, tabs, capsule, capsules, cap, caps, mg, mcg, ml, puffs, drops',
      'by mouth, orally',
    ),
    ...joined('tab, tabs, cap, caps', 'po'),
    ...joined(
      'tablet, tablets, tab, tabs, capsule, capsules, cap, caps, puff, puffs, mg, mcg',
      'bid, tid, qid, qd, qhs, prn, once daily, twice daily, three times daily, every morning, at bedtime',
    ),
    ...joined(
      'bid, tid, qid, daily, qhs, q4h, q6h, q8h, as needed for',
      'prn, pain, nausea, anxiety, wheezing, headache',
    ),
    ...joined('prn', 'pain, nausea, anxiety, wheezing, headache, shortness of breath, itching, insomnia'),
    ...joined('take', 'one tablet, two tablets, half tablet, one capsule, two capsules, one tab, two tabs'),
    ...listOf(`qhs, q4h, q6h, q8h, q12h, q24h, q4 6h, q6 8h, by mouth every morning, by mouth every, po every, inhale
      two puffs, inhale one puff, two puffs every, puffs inhaled, inject subcutaneously, units subcutaneously, units
      at bedtime, apply to affected area, apply a thin layer, sig take, dispense as written, under the tongue as
      needed, instill one drop`),
  ]),
];

/**
 * How a medicine is to be taken: po bid, q6h, one tablet by mouth. Stands in prescriptions and nowhere else.
 * Abbreviations that other trades have too (bid, tid, prn) count only in a phrase.
 * https://www.ismp.org/recommendations/error-prone-abbreviations-list
 */
export default {
  type: 'sig',
  title: 'Directions of a prescription',
  shapes: [],
  words: sigs(),
  labels: ['sig', 'sig text', 'directions', 'dosage instruction', 'dosage instructions', 'instructions'],
  needs: 'label',
} satisfies Pattern;
