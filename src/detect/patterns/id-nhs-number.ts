import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { isRepeated } from '../lib/digits';
import { mod11 } from '../lib/mod11';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

const SPECIMENS = ['9434765919', '9434765870', '9876543210', '9000000009'];
const isIrish = (digits: string): boolean => digits >= '81' && digits < '86';

/**
 * Number of a patient of the National Health Service: 943 476 5919; Scotland's CHI and Northern Ireland's H&C number alike.
 * The key to everything the NHS knows of somebody.
 * Ten digits, the last by modulus 11. One telephone number in eleven passes, so a label must name it. 81 to 85 are Ireland's;
 * 999 is kept for tests.
 * https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export default {
  type: 'nhs-number',
  letter: 'R',
  title: 'NHS number',
  shapes: ['d{10}', 'ddd ddd dddd', 'ddd-ddd-dddd', 'dddddd dddd', 'ddd.ddd.dddd'],
  check: asCompact(digits => digits.length === 10 && mod11(digits) && !isRepeated(digits) && !isIrish(digits)),
  isCheckDigit: true,
  labels: [
    ...cardNames(
      'nhs, new nhs, nhs patient, chi, hcn, hc, h c, hsc, health and care, health and social care, community health index, national health service, nhs unique, nhs england, nhs scotland, nhs wales',
    ),
    ...listOf(`nhs number verified, verified nhs number, nhs nbr, nhs identifier, nhs identity, nhs identity number, nhs
      identification, nhs identification number, nhs patient identifier, nhs ref, nhs reference, nhs reference
      number, nhs reg no, nhs registration number, nhs index number, nhs ident, nhs pin, nhs key, nhs unique
      identifier, chi identifier, chi nbr, chi index, h c nbr, hcn nbr, patient s nhs no, uk health number, uk
      patient number, english health number, national patient number, nhs code`),
  ],
  needs: 'label',
  isHealthContext: true,
  isSpecimen: asCompact(digits => digits.startsWith('999') || SPECIMENS.includes(digits)),
} satisfies Pattern;
