import { asCompact } from '../lib/as-text';
import { isRepeated } from '../lib/digits';
import { weightedSum } from '../lib/weighted';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Registration of a prescriber with the Drug Enforcement Administration: MX1234563. Beside a patient it says who
 * prescribed; by itself it lets a stranger forge prescriptions.
 * Type of registrant, first letter of the surname or 9, seven digits; the last is that of d1+d3+d5+2·(d2+d4+d6). A
 * hospital's staff have a suffix. One in ten passes, so a label must name it.
 * https://www.deadiversion.usdoj.gov/drugreg/registration.html
 */
export default {
  type: 'dea',
  letter: 'K',
  title: 'DEA registration number',
  shapes: ['LLd{7}', 'L9d{7}', 'LLd{7}-X{1,8}', 'LL-d{7}', 'LL ddddddd'],
  check: asCompact(code => {
    const digits = code.slice(2, 9);
    const sum = weightedSum(digits.slice(0, 6), [1, 2]);
    return 'ABCDEFGHJKLMPRSTUX'.includes(code[0] ?? '?') && !isRepeated(digits) && sum % 10 === Number(digits[6]);
  }),
  isCheckDigit: true,
  labels: [
    ...listOf(`provider number, provider no, dea registrant number, dea registration id, dea reg number, dea certificate number, dea permit number,
      dea identifier, dea code, dea value, drug enforcement number, drug enforcement administration number, drug
      enforcement agency number, controlled substance registration, controlled substance license dea, federal dea
      number, practitioner dea number`),
    ...listOf(`dea, dea no, dea num, dea number, dea nbr, dea id, dea registration, dea registration no, dea
      registration number, dea license, dea lic, dea reg, dea reg no`),
  ],
  needs: 'label',
} satisfies Pattern;
