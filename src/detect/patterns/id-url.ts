import { isOfPatient } from '../lib/address-of-patient';
import { asText } from '../lib/as-text';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

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
  check: asText(isOfPatient),
  labels: listOf(
    `url, uri, href, portal url, portal link, patient url, patient link, record url, result url, results url, results
      link, report url, web url, document url, download url, link, results page, file url, page url, request url,
      referer, referrer, chart url`,
  ),
  needs: 'label',
} satisfies Pattern;
