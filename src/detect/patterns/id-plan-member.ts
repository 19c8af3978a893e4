import { isNumbered, isRepeated } from '../lib/digits';
import { listOf, numbered } from '../lib/words';
import type { Pattern } from '../types';

/**
 * Number of a member of a health plan: XYZ123456789. Enough to be treated, or to bill, in somebody's name.
 * Every plan has its own format: only a label proves it, and the value holds digits. Gyms and car insurers have members
 * and policies too, and parts lie in a bin, so those labels count only in a patient's record.
 * https://www.hl7.org/fhir/coverage-definitions.html#Coverage.subscriberId
 */
export default {
  type: 'plan-member',
  letter: 'I',
  title: 'Health plan member number',
  shapes: [
    'X{5,20}',
    'L{1,4}-X{4,14}',
    'X{2,12}-d{1,9}',
    'L{1,4} d{4,14}',
    'ddd-dd-dddd',
    'd{3,4} d{3,4} d{2,4}',
    'X{2,6}-X{2,8}-X{1,6}',
    'd{10}Vd{6}',
  ],
  check: code => isNumbered(code, 3) && !isRepeated(code),
  labels: [
    ...numbered(`subscriber, insured, insurance, beneficiary, cardholder, health plan, health insurance, insurance member, plan
      member, medicaid, insurance policy, insurance group, insureds, medicaid recipient, health plan member`),
    ...listOf(`subscriber, medicaid, sub id, ins id, ins policy no, ins policy number, insurance id card, recipient id,
      recipient no, recipient number, rx id, rx member id, health plan beneficiary number, hpbn, insured s id number,
      dod id, edipi, dod benefits number, dbn, va icn, primary insurance id, secondary insurance id, primary ins id,
      secondary ins id, coverage id, plan member id number, plan id number, health plan policy number, medical policy
      number, medical insurance id, health policy number, insurance card number, insurance card id, medicaid client
      id, medicaid member id, medi cal id, medi cal number, chip id, tricare id, tricare number, insurance
      identification number, subscriber identifier, subscriber member id, subscriber policy number, primary subscriber
      id, insured policy number, insured identifier, policyholder id, policy holder id, hmo id, hmo number, ppo member
      id, carrier member id, payer member id, insurance contract number, rx member number, insurance subscriber id,
      insurance certificate number, enrollee id, enrollee number, enrollee no, medicaid case number, medicaid case no,
      insurance 1 policy, insurance 2 policy, member identification number, member identification no, policy holder id
      number, certificate of coverage number, insured certificate number, primary ins policy number, secondary ins
      policy number, insurance subscriber number, primary insurance policy no`),
  ],
  weakLabels: [
    ...numbered('member, mbr, policy, group, grp, certificate, cert, contract'),
    ...listOf(
      'policy, insurance, id no, id card, cin, client identification number, alias id, bin, bin no, bin number',
    ),
  ],
  needs: 'label',
  isHealthContext: true,
} satisfies Pattern;
