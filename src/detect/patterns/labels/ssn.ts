import { joined, listOf } from '../../lib/words';

/** How fields of a Social Security number are called. */
export const SSN_LABELS: readonly string[] = [
  ...listOf(
    `ssn, ssnum, us ssn, ss, ss no, ss num, ss number, social, soc sec, social sec, social security, ssan, hic ssn,
      socsec`,
  ),
  ...joined('ssn, ssan, soc sec, social sec, social security, social insurance', 'no, num, number, nbr, id'),
  ...joined('spouse, dependent, child, parent, mother, father, employee, applicant, claimant, policyholder', 'ssn'),
];
