import type { ExposureKind, OwnerCandidate } from '../types';

const CUSTODIAN = /(?:^|\.)custodian\.assignedCustodian\.representedCustodianOrganization\.name$/;
const TEMPLATE = /(?:^|\.)templateId\.@root$/;
const PATIENT_ID = /(?:^|\.)recordTarget\.patientRole\.id\.@root$/;
const SECTION = /(?:^|\.)section$|^ContinuityOfCareRecord\.Body\.[^.]+$/;
/** Templates of documents, sections and entries, by whoever wrote them; the first that fits names the standard. */
const STANDARDS: readonly (readonly [RegExp, string])[] = [
  [/^2\.16\.840\.1\.113883\.10\.20\.22\./, 'ccda'],
  [/^2\.16\.840\.1\.113883\.(?:10\.20\.1$|10\.20\.1\.|3\.88\.11\.)/, 'ccd'],
  [/^2\.16\.840\.1\.113883\.10\.20\./, 'cda'],
];
/** Numbers under this root are those of HL7's own examples. https://www.hl7.org/oid/ */
const EXAMPLES = /^2\.16\.840\.1\.113883\.19(?:\.|$)/;
const MOST_OWNERS = 100;

/**
 * A document about a patient: C-CDA and the CDA documents before it (CCD, C32), and the CCR. A part of one counts too.
 * https://www.hl7.org/implement/standards/product_brief.cfm?product_id=492
 */
export default {
  title: 'Clinical document (C-CDA)',
  begin(head) {
    if (head.form !== 'xml') return null;
    const custodians = new Map<string, number>();
    let standard: string | null = null;
    let documents = 0;
    let hasRecord = false;
    let sections = 0;
    let patients = 0;
    let examples = 0;
    return {
      open(path) {
        if (/(?:^|\.)ClinicalDocument$/.test(path)) documents += 1;
        else if (path === 'ContinuityOfCareRecord') hasRecord = true;
        else if (/recordTarget\.patientRole$|^ContinuityOfCareRecord\.Patient$/.test(path)) patients += 1;
        else if (SECTION.test(path)) sections += 1;
        else return false;
      },
      value(path, value) {
        if (TEMPLATE.test(path)) standard ??= STANDARDS.find(([sign]) => sign.test(value))?.[1] ?? null;
        else if (PATIENT_ID.test(path) && EXAMPLES.test(value)) examples += 1;
        else if (!CUSTODIAN.test(path)) return PATIENT_ID.test(path) ? undefined : false;
        else if (custodians.has(value) || custodians.size < MOST_OWNERS)
          custodians.set(value, (custodians.get(value) ?? 0) + 1);
      },
      end({ isWhole }) {
        if (documents + patients === 0 && standard === null && !hasRecord) return null;
        return {
          kind: 'ccda',
          product: null,
          version: null,
          confidence: documents > 0 || hasRecord ? 'certain' : 'likely',
          facts: {
            standard: standard ?? (hasRecord ? 'ccr' : 'cda'),
            ...(sections > 0 && { sections }),
            ...(documents > 1 && { documents, bound: isWhole ? 'exact' : 'at-least', basis: 'entries' }),
            ...(patients > 0 && { patients, patientsBound: isWhole ? 'exact' : 'at-least' }),
          },
        };
      },
      owners: () =>
        [...custodians].map(
          ([value, count]): OwnerCandidate => ({
            kind: 'ccda-custodian',
            value,
            count,
            of: Math.max(documents, 1),
            isHeader: documents <= 1,
          }),
        ),
      marks: () =>
        examples > 0
          ? [{ code: 'synthetic-data', basis: 'test-flag', share: Math.min(1, examples / Math.max(patients, 1)) }]
          : [],
    };
  },
} satisfies ExposureKind;
