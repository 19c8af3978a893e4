import { asCompact } from '../lib/as-text';
import { countDigits, isRepeated } from '../lib/digits';
import type { Pattern } from '../types';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** How many characters the numbers of a country have. https://www.swift.com/standards/data-standards/iban-international-bank-account-number */
const LENGTHS = `AD24AE23AT20BE16BG22CH21CY28CZ24DE22DK18EE20ES24FI18FR27GB22GI23GR27HR21HU28IE22IL23IS26IT27LI21LT20LU20LV21MC27MT31NL18
NO15PL28PT25RO24SA24SE24SI19SK24TR26`;
const isOfCountry = (code: string): boolean => LENGTHS.includes(code.slice(0, 2).toUpperCase() + code.length);
/** In capitals, as it is printed; small letters make a random key as well, of which hardly one is digits for two thirds. */
const isWritten = (code: string): boolean => code[0]! <= 'Z' || countDigits(code) * 3 >= code.length * 2;

/** The number read from its fifth character on, letters as 10 to 35, must leave 1 when divided by 97. */
function mod97(code: string): number {
  let rest = 0;
  for (let step = 0; step < code.length; step += 1) {
    const character = code.charCodeAt((step + 4) % code.length);
    rest = isDigit(character) ? (rest * 10 + character - 48) % 97 : (rest * 100 + (character | 32) - 87) % 97;
  }
  return rest;
}

/**
 * International bank account number: LU28 0019 4006 4475 0000. Who pays and is paid.
 * Country, two check digits and up to thirty characters; one random text in 97 passes, of a country's
 * letters and length one in thousands.
 * ISO 13616, https://www.swift.com/standards/data-standards/iban-international-bank-account-number
 */
export default {
  type: 'account',
  letter: 'J',
  title: 'Bank account number (IBAN)',
  shapes: [],
  distinctive: [
    'LLddX{11,30}',
    'LLdd XXXX XXXX XXXX X{1,4}',
    'LLdd XXXX XXXX XXXX XXXX X{1,4}',
    'LLdd XXXX XXXX XXXX XXXX XXXX X{1,4}',
    'LLdd XXXX XXXX XXXX XXXX XXXX XXXX X{1,3}',
  ],
  check: asCompact(code => isOfCountry(code) && isWritten(code) && !isRepeated(code.slice(4)) && mod97(code) === 1),
  isCheckDigit: true,
  labels: ['iban', 'iban no', 'iban number', 'bank account', 'patient account', 'account number'],
  needs: 'label',
  isSpecimen: asCompact(code => code === 'DE89370400440532013000' || code === 'GB82WEST12345698765432'),
} satisfies Pattern;
