import { createDicomReader, type DicomAnswer } from '../health/dicom-answer';
import { isVersion } from '../mask/version';
import type { ExposureKind, Fact } from '../types';

/**
 * An archive of medical images: DICOMweb in JSON or XML, Orthanc's own interface.
 * https://dicom.nema.org/medical/dicom/current/output/chtml/part18/chapter_10.html
 */
export default {
  title: 'Medical image archive (DICOM)',
  products: ['Orthanc'],
  begin(head) {
    const reader = createDicomReader(head.form === 'xml');
    let answer: DicomAnswer;
    return {
      open: path => reader.open(path),
      value: (path, value) => reader.value(path, value),
      end({ isWhole }) {
        answer = reader.end();
        const { isOrthanc, version, sets, ids } = answer;
        if (!isOrthanc && sets === 0) return null;
        return {
          kind: 'dicom',
          product: isOrthanc ? 'Orthanc' : null,
          version: isVersion(version) ? version : null,
          confidence: sets > 0 || ids === 0 ? 'certain' : 'likely',
          facts: factsOf(answer, head.url, isWhole),
        };
      },
      owners: () =>
        answer.institutions.map(named => ({ kind: 'dicom-institution', ...named, of: answer.sets, isHeader: false })),
      marks: () =>
        answer.anonymous > 0
          ? [
              {
                code: 'synthetic-data',
                basis: 'test-flag',
                share: Math.round((answer.anonymous / answer.sets) * 100) / 100,
              },
            ]
          : [],
    };
  },
} satisfies ExposureKind;

const LEVELS = /\/(patients|studies|series|instances)(?:[/?]|$)/g;

function factsOf(
  { sets, ids, counts, patients, level }: DicomAnswer,
  url: string,
  isWhole: boolean,
): Record<string, Fact> {
  const asked = [...url.matchAll(LEVELS)].at(-1)?.[1];
  const resource = level ?? asked;
  const named = resource === undefined ? {} : { resource };
  const total = counts.get('CountPatients');
  if (total !== undefined) {
    const bytes = Number(counts.get('TotalDiskSize') ?? 0);
    return {
      patients: total,
      documents: counts.get('CountStudies') ?? total,
      bound: 'exact',
      basis: 'CountPatients',
      ...(bytes > 0 && { bytes }),
      ...(total > 0 && { namedForPatients: 1 }),
    };
  }
  const documents = sets + ids;
  if (documents === 0) return named;
  const limit = Number(/[?&]limit=(\d+)/.exec(url)?.[1] ?? Number.POSITIVE_INFINITY);
  const bound = isWhole && documents < limit ? 'exact' : 'at-least';
  const people = resource === 'patients' && ids > 0 ? ids : patients;
  return {
    ...named,
    documents,
    bound,
    basis: 'entries',
    ...(people > 0 && { patients: people, patientsBound: bound }),
    ...(ids > 0 && { namedForPatients: 1 }),
  };
}
