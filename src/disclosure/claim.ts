import type { Bound, Level, Report } from '../detect/types';

/** The most that may be said about what a page showed. */
export type Claim =
  /** Records of patients. */
  | 'patients'
  /** Personal details, nothing about their health. */
  | 'people'
  /** Health records, nothing that names a person. */
  | 'health'
  /** Names of files or fields that suggest patient data. */
  | 'names'
  /** Something lies there; nothing points to patients. */
  | 'contents'
  | 'nothing'
  | 'not-scanned';

/** What the verdict lets a letter say. A lowering does not change what was seen: the letter adds its reason. */
export function claimOf(report: Report): Claim {
  if (report.verdict.level === 'not-scanned' || report.coverage.state === 'not-scanned') return 'not-scanned';
  const level: Level = report.verdict.lowered[0]?.from ?? report.verdict.level;
  if (level === 'high' || level === 'critical') return 'patients';
  if (level === 'medium') return mediumClaim(report);
  return level === 'low' && report.exposures.length > 0 ? 'contents' : 'nothing';
}

function mediumClaim({ records }: Report): Claim {
  if (records.person > 0) return 'people';
  return records.health > 0 ? 'health' : 'names';
}

/** How far the counts of a page may be trusted: a page read in part has at least what was counted. */
export function countBound(report: Report): Bound {
  return report.coverage.state === 'full' && report.final ? 'exact' : 'at-least';
}
