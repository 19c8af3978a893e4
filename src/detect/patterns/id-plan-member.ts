import { hasDigit, isRepeated } from '../lib/digits';
import type { Pattern } from '../types';

/**
 * Number of a member of a health plan: XYZ123456789. Enough to be treated, or to bill, in somebody's name.
 * Every plan has its own format: only a label proves it, and the value holds a digit. Gyms and car insurers have members
 * and policies too, so those labels count only in a patient's record.
 * https://www.hl7.org/fhir/coverage-definitions.html#Coverage.subscriberId
 */
export default {
  type: 'plan-member',
  letter: 'I',
  title: 'Health plan member number',
  shapes: ['X{5,20}', 'L{1,3}-d{5,12}', 'd{2,9}-d{1,9}', 'L{1,3} d{5,12}', 'ddd-dd-dddd', 'ddd ddd ddd'],
  check: code => hasDigit(code) && !isRepeated(code),
  labels: [
    'subscriber id',
    'subscriber no',
    'subscriber number',
    'subscriber',
    'insured id',
    'insured number',
    'insurance id',
    'insurance number',
    'insurance no',
    'insurance policy number',
    'ins id',
    'ins policy no',
    'health plan id',
    'medicaid',
    'medicaid id',
    'medicaid no',
    'medicaid number',
    'recipient id',
    'beneficiary id',
    'beneficiary number',
    'cardholder id',
    'plan member id',
    'health insurance id',
    'insurance member id',
    'insurance group number',
    'rx id',
    'rx group',
    'member id number',
  ],
  weakLabels: [
    'member id',
    'member no',
    'member number',
    'mbr id',
    'policy',
    'policy no',
    'policy number',
    'policy id',
    'group number',
    'group no',
    'grp no',
    'certificate no',
    'contract no',
    'insurance',
    'id no',
  ],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
