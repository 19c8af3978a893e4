import type { Pattern } from '../types';

const LETTERS_AND_DIGITS = 'ACDEFGHJKMNPQRTUVWXY0123456789';
const hasOnlyItsLetters = (code: string): boolean =>
  [...code].every((character, index) => LETTERS_AND_DIGITS.includes(character) || (index === 1 && character === 'S'));

/**
 * Medicare Beneficiary Identifier, eleven characters: 3K77-C12-DF45. Names one beneficiary of Medicare.
 * Digit 1 to 9, letter, either, digit, letter, either, digit, two letters, two digits; no S, L, O, I, B or Z, always upper
 * case. One random text of that length in ten thousand fits, so it needs no label. CMS's own sandbox breaks the rule with
 * an S in second place: those pass as specimens.
 * https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi.pdf
 */
export default {
  type: 'mbi',
  letter: 'I',
  title: 'Medicare Beneficiary Identifier',
  shapes: [],
  distinctive: ['dLXdLXdLLdd', 'dLXd-LXd-LLdd'],
  check: code => code[0] !== '0' && hasOnlyItsLetters(code),
  labels: [
    'mbi',
    'mbi id',
    'mbi number',
    'medicare',
    'medicare id',
    'medicare no',
    'medicare num',
    'medicare number',
    'medicare beneficiary identifier',
    'medicare beneficiary id',
    'medicare claim number',
    'bene id',
    'hicn',
    'hic',
  ],
  needs: 'label',
  isHealthContext: true,
  isSpecimen: code => code[1] === 'S' || code.startsWith('1EG4TE5MK7'),
} satisfies Pattern;
