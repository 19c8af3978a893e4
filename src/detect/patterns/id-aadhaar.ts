import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { verhoeff } from '../lib/verhoeff';
import type { Pattern } from '../types';

const isPalindrome = (digits: string): boolean => {
  for (let at = 0; at < 6; at += 1) if (digits[at] !== digits[11 - at]) return false;
  return true;
};

/**
 * Aadhaar number of India: 2954 8137 6628. With a fingerprint it opens bank, tax and hospital.
 * Twelve digits from 2 on, the last by Verhoeff, not the same read backwards. One number in ten passes: a label must name it.
 * https://uidai.gov.in/en/my-aadhaar/about-your-aadhaar.html
 */
export default {
  type: 'aadhaar',
  letter: 'R',
  title: 'Aadhaar number',
  shapes: ['d{12}', 'dddd dddd dddd', 'dddd-dddd-dddd'],
  check: asCompact(digits => digits >= '2' && verhoeff(digits) && !isPalindrome(digits)),
  isCheckDigit: true,
  labels: [...cardNames('aadhaar, aadhar, adhaar, adhar, uidai'), 'uid no', 'uid number'],
  weakLabels: ['uid'],
  needs: 'label',
} satisfies Pattern;
