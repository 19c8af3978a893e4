import { luhn } from '../lib/luhn';
import type { Pattern } from '../types';

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
  shapes: ['d{10}', 'dddd-ddd-ddd'],
  check: digits => (digits[0] === '1' || digits[0] === '2') && luhn(`80840${digits}`),
  isCheckDigit: true,
  labels: [
    'npi',
    'npi id',
    'npi no',
    'npi number',
    'provider npi',
    'rendering npi',
    'billing npi',
    'billing provider npi',
    'referring npi',
    'prescriber npi',
    'ordering npi',
    'attending npi',
    'pharmacy npi',
    'facility npi',
    'organization npi',
    'national provider identifier',
  ],
  needs: 'label',
} satisfies Pattern;
