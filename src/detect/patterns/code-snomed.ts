import { asCompact } from '../lib/as-text';
import { verhoeff } from '../lib/verhoeff';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/** The shortest with a namespace of seven digits in it. */
const SHORTEST_LONG = 11;

/** Digits ten and hundred from the end: 0 for the short form or 1 for the long, then concept, description or relation. */
const hasPartition = (digits: string): boolean => {
  const form = digits.at(-3);
  return (form === '0' || (form === '1' && digits.length >= SHORTEST_LONG)) && digits.at(-2)! < '3';
};

/**
 * Concept of SNOMED CT: 44054006 (type 2 diabetes). A finding, procedure or drug of a patient.
 * Six to eighteen digits, a Verhoeff check digit, and a partition before it. Numbers of that length are everywhere: a label
 * must name it.
 * https://confluence.ihtsdotools.org/display/DOCRELFMT/6+SNOMED+CT+Identifiers
 */
export default {
  type: 'snomed',
  title: 'Clinical concept (SNOMED CT)',
  shapes: ['d{6,18}'],
  check: asCompact(digits => digits >= '1' && hasPartition(digits) && verhoeff(digits)),
  isCheckDigit: true,
  labels: [
    ...joined('snomed, snomed ct, sct, snomedct', 'code, codes, id, concept, concept id, cd'),
    ...joined(
      'concept, condition, problem, finding, diagnosis, procedure, allergy, clinical',
      'id, code, snomed, sctid',
    ),
    ...listOf('snomed, snomed ct, snomedct, sct, sctid, code snomed'),
  ],
  needs: 'label',
} satisfies Pattern;
