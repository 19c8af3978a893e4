import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import type { Pattern } from '../types';

/** What the characters at odd places count, 0 to 9 as A to J; at even ones they count from 0. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/**
 * Tax code of Italy, which is on the health card too: RCCMNL83S18D969H. It tells name, birth, sex and birthplace.
 * Letters and digits at fixed places, a letter of twelve for the month, a last letter by modulus 26: proved by its shape.
 * Digits may be written as letters where two people would have the same.
 * https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/richiesta-ts_cf
 */
export default {
  type: 'it-codice-fiscale',
  letter: 'R',
  title: 'Italian tax code',
  shapes: ['LLLLLLXXLXXLXXXL', 'LLL LLL XXLXX LXXXL', 'LLL LLL ddLdd LdddL'],
  distinctive: ['LLLLLLddLddLdddL'],
  check: asCompact(code => {
    let sum = 0;
    for (let at = 0; at < 15; at += 1) {
      const character = code.charCodeAt(at);
      const value = character < 58 ? character - 48 : (character | 32) - 97;
      sum += at % 2 === 0 ? (ODD[value] ?? 0) : value;
    }
    return 'ABCDEHLMPRST'.includes(code.charAt(8).toUpperCase() || '-') && (code.charCodeAt(15) | 32) - 97 === sum % 26;
  }),
  isCheckDigit: true,
  labels: cardNames(
    'cf, codice fiscale, codicefiscale, cod fiscale, cod fisc, codfisc, tessera sanitaria, codice sanitario',
  ),
  needs: 'label',
  isSpecimen: asCompact(code => code === 'RSSMRA85T10A562S'),
} satisfies Pattern;
