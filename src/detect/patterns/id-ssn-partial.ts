import { asCompact } from '../lib/as-text';
import { countDigits, isRepeated } from '../lib/digits';
import { joined } from '../lib/words';
import type { Pattern } from '../types';
import { SSN_LABELS } from './labels/ssn';

/**
 * The last four digits of a Social Security number: XXX-XX-2207, last 4 of SSN 2207. What call centres ask for.
 * Not the number itself, so a type of its own that weighs less: a label must name it, and what is hidden is hidden by one
 * sign throughout.
 * https://www.ssa.gov/employer/randomizationfaqs.html
 */
export default {
  type: 'ssn-partial',
  letter: 'G',
  title: 'Part of a Social Security number',
  shapes: [
    'dddd',
    'LLL-LL-dddd',
    'LLLLLdddd',
    'LLL LL dddd',
    '***-**-dddd',
    '*****dddd',
    '### ## dddd',
    '###-##-dddd',
    '#####dddd',
    'xxxxx dddd',
  ],
  check: asCompact(code => {
    const hidden = code.slice(0, -4).toLowerCase();
    return (
      countDigits(code) === 4 && isRepeated(hidden) && (hidden === '' || hidden[0] === 'x') && code.slice(-4) !== '0000'
    );
  }),
  labels: [
    ...SSN_LABELS,
    'ssn4',
    'ssn 4',
    ...joined('ssn last, social last, last', '4, four'),
    ...joined(
      'last 4, last four',
      'ssn, of ssn, of social, social, digits of ssn, of social security number, ssn digits',
    ),
  ],
  needs: 'label',
} satisfies Pattern;
