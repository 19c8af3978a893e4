import { beginsWith } from '../lib/characters';
import { luhn } from '../lib/luhn';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/** What the digits 80840, the prefix of health care in the United States, add to the sum. */
const PREFIX = 24;

/**
 * National Provider Identifier, ten digits: 1720473812. Public on its own; beside a patient it says who treats them.
 * Begins with 1 or 2; the last digit is Luhn over the number with 80840 in front. One in ten Unix timestamps passes, so a
 * label or a column must name it.
 * https://www.cms.gov/regulations-and-guidance/administrative-simplification/nationalprovidentstand
 */
export default {
  type: 'npi',
  letter: 'K',
  title: 'National Provider Identifier',
  shapes: ['d{10}', 'dddd-ddd-ddd', 'dddd ddd ddd'],
  check: digits => (beginsWith(digits, '1') || beginsWith(digits, '2')) && luhn(digits, PREFIX),
  isCheckDigit: true,
  labels: [
    ...listOf(`provider number, provider no, npi value, npi identifier, npi num code, nppes id, nppes number, nppes npi,
      national provider no, national provider num, provider national id, cms npi, individual npi number,
      national provider, national prov id, national prov identifier, prov npi, npi individual, npi
      organization, individual npi, organizational npi, nppes, rendering provider id, doctor npi, physician
      npi, dr npi, npi of provider, npi reference, npi ident, npi key, npi 10, type 1 npi number, type 2 npi
      number, provider identifier npi`),
    ...listOf(`npi, npi id, npi no, npi num, npi nbr, npi number, npi code, us npi, national provider identifier,
      national provider id, national provider number, type 1 npi, type 2 npi`),
  ],
  needs: 'label',
} satisfies Pattern;
