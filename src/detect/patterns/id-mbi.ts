import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

const LETTERS_AND_DIGITS = 'ACDEFGHJKMNPQRTUVWXY0123456789';
function hasOnlyItsLetters(code: string): boolean {
  for (let at = 0; at < code.length; at += 1) {
    if (!LETTERS_AND_DIGITS.includes(code[at]!) && !(at === 1 && code[at] === 'S')) return false;
  }
  return code !== '';
}

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
    ...listOf(`mbi, mbiid, medicare, hicn, hic, bene id, bene mbi, bene mbi id, bene mdcr num, medicare claim number,
      medicare beneficiary, medicare beneficiary identifier, medicare insurance, medicare card, medicare member id,
      mdcr`),
    ...joined('mbi, medicare, medicare beneficiary, medicare card, mdcr', 'id, no, num, number'),
    ...joined('subscriber, member, insured, insurance, beneficiary', 'id, number'),
  ],
  needs: 'label',
  isHealthContext: true,
  isSpecimen: code => code[1] === 'S' || code.startsWith('1EG4TE5MK7'),
} satisfies Pattern;
