import { asCompact } from '../lib/as-text';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Drug class of ATC: A10BA02 (metformin). What a patient takes, as hospitals of most countries keep it.
 * A letter of fourteen, two digits, two letters, two digits: article numbers look alike, so a label must name it.
 * https://atcddd.fhi.no/atc_ddd_index
 */
export default {
  type: 'medication',
  title: 'Drug class (ATC)',
  shapes: ['LddLLdd', 'LddLL'],
  check: asCompact(code => 'ABCDGHJLMNPRSV'.includes(code.charAt(0) || '-')),
  labels: listOf('atc, atc code, atc codes, atc class, atc5, whoatc, code atc, codigo atc, atc kode'),
  needs: 'label',
} satisfies Pattern;
