import { asText } from '../lib/as-text';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/** Folders whose entries are patients, and those whose entries may be anything but for long numbers. */
const PATIENTS = ['/patient/', '/patients/', '/chart/', '/charts/', '/mrn/'];
const OTHERS = ['/results/', '/records/', '/encounter/', '/encounters/', '/visit/', '/appointment/'];
/** Names in a query that say whose page it is. */
const QUERIES = [
  'mrn=',
  'patientid=',
  'patient_id=',
  'patient-id=',
  'patient=',
  'dob=',
  'ssn=',
  'memberid=',
  'birthdate=',
];

/** Whether behind one of some signs stands a number of so many digits, before the address goes on. */
function hasNumberBehind(text: string, signs: readonly string[], least: number): boolean {
  return signs.some(sign => {
    const at = text.indexOf(sign);
    let digits = 0;
    for (let end = at + sign.length; at >= 0 && end < text.length && !'/&?#'.includes(text[end]!); end += 1) {
      if (text[end]! >= '0' && text[end]! <= '9') digits += 1;
    }
    return digits >= least;
  });
}

function isOfPatient(address: string): boolean {
  const text = address.toLowerCase();
  return hasNumberBehind(text, PATIENTS, 3) || hasNumberBehind(text, QUERIES, 3) || hasNumberBehind(text, OTHERS, 5);
}

/**
 * Address of one patient's page: https://portal.harlowimaging.com/patient/48213/results. Whoever follows it may read the record.
 * A folder of patients, or a query for one, and a number behind it prove it; a page of the clinic has none.
 * 45 CFR 164.514(b)(2)(i)(N), https://www.ecfr.gov/current/title-45/section-164.514
 */
export default {
  type: 'url',
  letter: 'N',
  title: 'Address of a patient’s page',
  shapes: [],
  distinctive: ['https://u{4,250}', 'http://u{4,250}'],
  check: asText((_compact, text) => isOfPatient(text)),
  labels: listOf(
    `url, uri, href, portal url, portal link, patient url, patient link, record url, result url, results url, results
      link, report url, web url, document url, download url, link, results page, file url, page url, request url,
      referer, referrer, chart url`,
  ),
  needs: 'label',
} satisfies Pattern;
