import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { weightedSum } from '../lib/weighted';
import type { Pattern } from '../types';

/**
 * Personal public service number of Ireland: 6433435F, since 2013 with an A or B behind it. Medical cards are given by it.
 * Seven digits and a letter by modulus 23; a second letter counts nine times. Part numbers look alike: a label must name it.
 * https://www.gov.ie/en/service/get-a-personal-public-service-pps-number
 */
export default {
  type: 'ie-ppsn',
  letter: 'R',
  title: 'Irish public service number',
  shapes: ['d{7}L{1,2}', 'd{7} L{1,2}', 'd{7}-L{1,2}'],
  check: asCompact(code => {
    const second = code.charAt(8).toUpperCase();
    const worth = '..ABHWTX'.indexOf(second || '.');
    const extra = worth > 1 && second < 'I' ? second.charCodeAt(0) - 64 : 0;
    const sum = weightedSum(code.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + 9 * extra;
    return worth >= 0 && 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === code.charAt(7).toUpperCase();
  }),
  isCheckDigit: true,
  labels: [...cardNames('ppsn, pps, personal public service'), 'rsi number', 'rsi no'],
  needs: 'label',
} satisfies Pattern;
