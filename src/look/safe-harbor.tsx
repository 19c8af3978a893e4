import type { SafeHarborLetter } from '../detect/types';
import { type Key, translate } from '../language';

/** 45 CFR 164.514(b)(2)(i), in its order. */
const NAMES: Record<SafeHarborLetter, Key> = {
  A: 'letter_a',
  B: 'letter_b',
  C: 'letter_c',
  D: 'letter_d',
  E: 'letter_e',
  F: 'letter_f',
  G: 'letter_g',
  H: 'letter_h',
  I: 'letter_i',
  J: 'letter_j',
  K: 'letter_k',
  L: 'letter_l',
  M: 'letter_m',
  N: 'letter_n',
  O: 'letter_o',
  P: 'letter_p',
  Q: 'letter_q',
  R: 'letter_r',
};

/** The letter under which HIPAA's Safe Harbor lists an identifier; its meaning is in the title and in hidden text. */
export function SafeHarbor({ letter }: { letter: SafeHarborLetter | null }) {
  if (letter === null) return <span />;
  const meaning = translate('safe_harbor', { letter, name: translate(NAMES[letter]) });
  return (
    <span class="safe-harbor" title={meaning}>
      <span aria-hidden="true">{letter}</span>
      <span class="unseen">{meaning}</span>
    </span>
  );
}
