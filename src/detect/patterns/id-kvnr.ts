import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { luhn } from '../lib/luhn';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * What Luhn's check takes in: the letter as two digits (A is 01), eight digits, and ten less the ninth, for the sum itself
 * is the check digit here, not what it lacks to ten.
 */
const forLuhn = (code: string): string => {
  const letter = (code.charCodeAt(0) | 32) - 96;
  return `${letter < 10 ? 0 : ''}${letter}${code.slice(1, 9)}${(10 - Number(code[9])) % 10}`;
};

/**
 * Number of a person insured in Germany: X110411319. The same for life, whatever the insurer; every treatment is billed by it.
 * A letter, eight digits and a check digit; on forms the insurer's number follows, to twenty digits or thirty. One such code
 * in ten passes, so a label must name it.
 * https://www.gkv-datenaustausch.de/kvnr/kvnr.jsp
 */
export default {
  type: 'kvnr',
  letter: 'I',
  title: 'German health insurance number',
  shapes: ['Ld{9}', 'Lddd ddd ddd', 'L ddd ddd ddd', 'L d{9}', 'Ldddd ddddd', 'Ld{19}', 'Ld{29}'],
  check: asCompact(code => luhn(forLuhn(code))),
  isCheckDigit: true,
  labels: [
    ...cardNames(`kvnr, kv, kvid, egk, gesundheitskarte, krankenversicherung, krankenkasse, krankenkassen, krankenversicherten,
      versicherten, versicherung`),
    ...listOf(`versichertennummer, versichertennr, versichertenid, versichertenkennung, krankenversichertennummer,
      krankenversichertennr, krankenversicherungsnummer, krankenkassennummer, versicherungsnummer, versicherungsnr,
      versichertenkarte, german health insurance number, vers nr, versicherten nr`),
  ],
  needs: 'label',
  isHealthContext: true,
  isSpecimen: asCompact(code => code.startsWith('A123456780')),
} satisfies Pattern;
