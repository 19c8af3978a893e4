import { beginsWith } from '../lib/characters';
import { joined, listOf } from '../lib/words';
import type { Characters, Pattern } from '../types';

const isAllowed = new Uint8Array(128);
for (const character of 'ACDEFGHJKMNPQRTUVWXY0123456789') isAllowed[character.charCodeAt(0)] = 1;
const ZERO = '0'.charCodeAt(0);
const S = 'S'.charCodeAt(0);
function hasOnlyItsLetters(code: Characters): boolean {
  for (let at = 0; at < code.length; at += 1) {
    if (isAllowed[code.charCodeAt(at)] !== 1 && !(at === 1 && code.charCodeAt(at) === S)) return false;
  }
  return code.length > 0;
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
  shapes: ['dLXd LXd LLdd'],
  distinctive: ['dLXdLXdLLdd', 'dLXd-LXd-LLdd'],
  check: code => code.charCodeAt(0) !== ZERO && hasOnlyItsLetters(code),
  labels: [
    ...listOf(`mbi, mbiid, medicare, hicn, hic, bene id, bene mbi, bene mbi id, bene mdcr num, medicare claim number,
      medicare beneficiary, medicare beneficiary identifier, medicare insurance, medicare card, medicare member id,
      mdcr`),
    ...joined('mbi, medicare, medicare beneficiary, medicare card, mdcr', 'id, no, num, number'),
    ...joined('subscriber, member, insured, insurance, beneficiary', 'id, number'),
  ],
  needs: 'label',
  isHealthContext: true,
  isSpecimen: code => code.charCodeAt(1) === S || beginsWith(code, '1EG4TE5MK7'),
} satisfies Pattern;
