import { asCompact } from '../lib/as-text';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/** First and last of digits four and five. */
const GROUPS = ['5065', '7088', '9092', '9499'];

/**
 * Individual Taxpayer Identification Number: 912-70-4481. Stands where an SSN would for people who can have none.
 * Nine digits that begin with 9; digits four and five are 50 to 65, 70 to 88, 90 to 92 or 94 to 99.
 * https://www.irs.gov/individuals/individual-taxpayer-identification-number
 */
export default {
  type: 'itin',
  letter: 'R',
  title: 'Individual Taxpayer Identification Number',
  shapes: ['d{9}', 'ddd-dd-dddd', 'ddd dd dddd', 'ddd.dd.dddd'],
  check: asCompact(digits => {
    const group = digits.slice(3, 5);
    return digits[0] === '9' && GROUPS.some(range => group >= range.slice(0, 2) && group <= range.slice(2));
  }),
  labels: [
    ...listOf(`individual tin, irs number, irs id, irs id number, irs tax id, taxpayer no, taxpayer number, tax number, tax no, tax
      payer id, tax payer number, itin ssn, ssn itin, ssn or itin, ssn tin, us tax id, us tin, personal tax id, taxpayer identifier,
      tax identifier, taxid number, irs individual taxpayer number, w7 number, w 7 number, itin value, itin code, itin, tin, taxid,
      itin tin, tin itin, irs itin, itin ein, us itin, irs tin, itin of the patient, tax id, taxpayer id, individual taxpayer, us
      taxpayer id, irs taxpayer id, patient tin, taxpayer identification, tax identification`),
    ...joined(
      `itin, tin, tax id, tax identification, taxpayer id, taxpayer identification, tax payer identification, irs taxpayer, irs
      identification, us taxpayer, us tax`,
      'no, number, nbr, num',
    ),
    ...joined(
      'individual taxpayer, individual tax payer, individual tax',
      'id, id no, id number, identification, identification no, identification number, identifier, no, number',
    ),
  ],
  needs: 'label',
} satisfies Pattern;
