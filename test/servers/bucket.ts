import { patients } from './patients';
import type { ExpectedExposure, Page } from './server';

/** An object of the made-up bucket: scans named after patients, and a dump. */
export interface BucketObject {
  key: string;
  body: string;
}

export const objects: readonly BucketObject[] = [
  ...patients
    .slice(0, 6)
    .map(({ family, given }) => ({ key: `scans/${family}_${given}_mri.pdf`.toLowerCase(), body: 'x'.repeat(512) })),
  { key: 'backups/patients_2026.sql.gz', body: 'x'.repeat(2048) },
].sort((one, other) => (one.key < other.key ? -1 : 1));

/** The page that lists them. */
export function bucketPage(path: string, expected: Partial<ExpectedExposure> = {}, listed = objects): Page {
  const bytes = listed.reduce((sum, { body }) => sum + body.length, 0);
  return {
    path,
    level: 'high',
    exposures: [
      {
        kind: 'object-storage',
        ...expected,
        facts: { files: listed.length, bytes, bound: 'exact', ...expected.facts },
      },
    ],
  };
}

/** What else the whole bucket tells: everything was put there today. */
export const listed = {
  directories: 0,
  bytesBound: 'exact',
  newest: new Date().toISOString().slice(0, 10),
  classes: { 'database-dump': 1, document: 6 },
  classBytes: { 'database-dump': 2048, document: 3072 },
  names: ['patients_*.sql.gz', '*_*_mri.pdf'],
};
