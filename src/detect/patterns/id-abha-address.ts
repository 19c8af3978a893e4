import { asText } from '../lib/as-text';
import type { Pattern } from '../types';

/**
 * Address of a health account of India: roe.r@abdm. It opens the same record as the number.
 * No other address ends so, with no dot behind the @. It begins with a letter, or is the number itself; @sbx is a sandbox.
 * https://abdm.gov.in/abha
 */
export default {
  type: 'abha',
  letter: 'R',
  title: 'Indian health account address (ABHA)',
  shapes: [],
  distinctive: ['a{4,64}@LLLL', 'a{4,64}@LLL'],
  check: asText(text => {
    const local = text.indexOf('@');
    return local > 3 && (text.endsWith('@abdm') || text.endsWith('@sbx')) && (text[0]! > '9' || local === 14);
  }),
  labels: ['abha address', 'phr address', 'health address', 'abha', 'phr id', 'phr', 'health id'],
  needs: 'nothing',
  isHealthContext: true,
  isSpecimen: asText(text => text.endsWith('@sbx')),
} satisfies Pattern;
