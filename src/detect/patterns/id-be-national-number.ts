import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { mod97 } from '../lib/mod97';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * National number of Belgium, on the insurance card as INSZ or NISS: 85.07.30-033.28. It tells birth and sex.
 * Day of birth, three digits, and 97 less the rest of dividing by 97; for those born since 2000 a 2 goes in front. In its
 * groups it is proved; bare it needs a label. Months 20 or 40 higher are of people not registered (BIS).
 * https://www.ksz-bcss.fgov.be/nl/project/rijksregisterbcss-registers
 */
export default {
  type: 'be-national-number',
  letter: 'R',
  title: 'Belgian national number',
  shapes: ['d{11}', 'd{6}-ddd-dd', 'd{6} ddd dd', 'd{6}-ddd.dd', 'dd.dd.dd ddd.dd', 'dd dd dd ddd dd', 'd{6} ddd-dd'],
  distinctive: ['dd.dd.dd-ddd.dd', 'dd.dd.dd-ddd-dd'],
  check: asCompact(
    digits =>
      digits.length === 11 &&
      Number(digits.slice(2, 4)) % 20 < 13 &&
      Number(digits.slice(4, 6)) < 32 &&
      Number(digits.slice(6, 9)) > 0 &&
      (mod97(digits) || mod97(`2${digits}`)),
  ),
  isCheckDigit: true,
  labels: [
    ...cardNames(
      'insz, niss, rrn, nrn, rn, rijksregister, bis, national register, belgian national, registre national',
    ),
    ...listOf(`national number, rijksregisternummer, rijksregisternr, nationalregisternummer, numero national, no registre national,
      numero de registre national, numero registre national`),
  ],
  needs: 'label',
} satisfies Pattern;
