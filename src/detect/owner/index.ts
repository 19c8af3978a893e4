import type { Collector } from '../scan/collect';
import type { Confidence, OwnerCandidate, OwnerClue, OwnerKind } from '../types';
import { mayCross } from './may-cross';
import { makePersonalTest } from './personal';

export { mayCross } from './may-cross';

const FEWEST_RECORDS = 3;
const MOST_CANDIDATES = 1_000;
/** Looked at closely, the most frequent ones. */
const MOST_TESTED = 40;
const MOST_CLUES = 12;

/** The clues that may cross: from a header or three records and more, and never what was detected as a person's. */
export function ownersOf(candidates: readonly OwnerCandidate[], collector: Collector): OwnerClue[] {
  const isPersonal = makePersonalTest(collector);
  return merged(candidates)
    .filter(({ isHeader, count }) => isHeader || count >= FEWEST_RECORDS)
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_TESTED)
    .filter(({ kind, value }) => mayCross(kind, value) && !isPersonal(value))
    .map(clueOf)
    .sort((one, other) => RUNGS.indexOf(other.trust) - RUNGS.indexOf(one.trust) || other.share - one.share)
    .slice(0, MOST_CLUES);
}

/** One candidate a value: the same name in two spellings of case counts as one. */
function merged(candidates: readonly OwnerCandidate[]): OwnerCandidate[] {
  const byValue = new Map<string, OwnerCandidate>();
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    const value = tidy(candidate.value);
    if (value === '') continue;
    const key = `${candidate.kind} ${value.toLowerCase()}`;
    const before = byValue.get(key);
    const count = candidate.count + (before?.count ?? 0);
    const of = Math.max(candidate.of, before?.of ?? 0);
    byValue.set(key, {
      ...(before ?? { ...candidate, value }),
      count,
      of,
      isHeader: candidate.isHeader || (before?.isHeader ?? false),
    });
  }
  return [...byValue.values()];
}

/** White space of one kind; of an HL7 assigning authority (`NAME^1.2.840.1^ISO`) the name. */
const tidy = (value: string): string =>
  value
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .replace(/\^[\d.]*\^?(?:ISO|DNS|GUID|UUID|URI|L|M|N)?$/, '')
    .trim();

/** How well a kind of field tells whose host it is, where all records carry it. */
const TRUST: Readonly<Record<OwnerKind, Confidence>> = {
  'dicom-institution': 'certain',
  'hl7-facility': 'certain',
  'fhir-organization': 'certain',
  'x12-billing-provider': 'certain',
  'ccda-custodian': 'certain',
  'npi-organization': 'certain',
  'page-organization': 'likely',
  certificate: 'likely',
  'cluster-name': 'possible',
  'module-name': 'possible',
  'bucket-name': 'possible',
  'banner-vendor': 'possible',
};
const RUNGS: readonly Confidence[] = ['possible', 'likely', 'certain'];
const MOST = 0.9;
const HALF = 0.5;

function clueOf({ kind, value, count, of }: OwnerCandidate): OwnerClue {
  const share = Math.min(1, Math.round((count / Math.max(of, 1)) * 100) / 100);
  const steps = share >= MOST ? 0 : share >= HALF ? 1 : 2;
  return { kind, value, share, trust: RUNGS[Math.max(0, RUNGS.indexOf(TRUST[kind]) - steps)]! };
}
