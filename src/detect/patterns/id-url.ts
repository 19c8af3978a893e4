import { countDigits } from '../lib/digits';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/** Folders whose entries are patients. */
const SEGMENTS = [
  'patient',
  'patients',
  'chart',
  'charts',
  'member',
  'members',
  'results',
  'encounter',
  'visit',
  'records',
  'appointment',
  'fhir',
];
const HOST = 'LLLLL?://a{1,100}';

/** A segment that is a patient's number or token stands behind one that says so. */
function isOfPatient(text: string): boolean {
  const parts = text.toLowerCase().split('/');
  return parts.some((part, index) => SEGMENTS.includes(part) && countDigits(parts[index + 1] ?? '') > 2);
}

/**
 * Address of one patient's page: https://portal.harlowimaging.com/patient/48213/results. Whoever follows it may read the record.
 * A folder of patients and a number behind it prove it; a page of the clinic has none.
 * 45 CFR 164.514(b)(2)(i)(N), https://www.ecfr.gov/current/title-45/section-164.514
 */
export default {
  type: 'url',
  letter: 'N',
  title: 'Address of a patient’s page',
  shapes: [1, 2, 3, 4, 5, 6].map(count => HOST + '/a{1,64}'.repeat(count)),
  check: (_compact, text) => isOfPatient(text),
  labels: listOf(
    `url, uri, href, portal url, portal link, patient url, patient link, record url, result url, results url, results
      link, report url, web url, document url, download url, link, results page, file url, page url, request url,
      referer, referrer, chart url`,
  ),
  needs: 'label',
} satisfies Pattern;
