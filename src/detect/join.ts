import type { Bound, ClinicalSignal, Confidence, Findings, Identifier, Individuals, Mark, Records } from './types';

const RUNGS: readonly Confidence[] = ['possible', 'likely', 'certain'];
const higher = (one: Confidence, other: Confidence): Confidence =>
  RUNGS.indexOf(one) > RUNGS.indexOf(other) ? one : other;
const MOST_EXPOSURES = 20;

/** The findings of a page and its frames as one; `parts[0]` is the page itself and gives address and title. */
export function join(parts: readonly [Findings, ...Findings[]]): Findings {
  const [page] = parts;
  if (parts.length === 1) return page;
  return {
    ...page,
    scannedAt: parts
      .map(part => part.scannedAt)
      .sort()
      .at(-1)!,
    coverage: joinCoverage(parts),
    exposures: parts.flatMap(part => part.exposures).slice(0, MOST_EXPOSURES),
    identifiers: joinByType(
      parts.flatMap(part => part.identifiers),
      (one: Identifier, other) => ({
        ...one,
        ...joinCounts(one, other),
      }),
    ),
    clinical: joinByType(
      parts.flatMap(part => part.clinical),
      (one: ClinicalSignal, other) => ({
        ...one,
        ...joinCounts(one, other),
        special: one.special + other.special,
      }),
    ),
    individuals: parts.map(part => part.individuals).reduce(joinIndividuals),
    owner: parts.flatMap(part => part.owner).slice(0, MOST_EXPOSURES),
    records: parts.map(part => part.records).reduce(addRecords),
    marks: joinMarks(parts),
  };
}

/** A frame that could not be read leaves the page itself in its own state. */
function joinCoverage(parts: readonly [Findings, ...Findings[]]): Findings['coverage'] {
  const read = parts.map(part => part.coverage).filter(coverage => coverage.state !== 'not-scanned');
  const [first] = parts;
  if (first.coverage.state === 'not-scanned' || read.length === 0) return first.coverage;
  const cut =
    read.find(({ state }) => state === 'scanning') ?? read.find(({ state }) => state === 'partial') ?? first.coverage;
  const sum = (key: 'scanned' | 'of') => read.reduce((total, coverage) => total + coverage[key], 0);
  return { state: cut.state, reason: cut.reason, scanned: sum('scanned'), of: sum('of') };
}

interface Counted {
  type: string;
  title?: string;
  count: number;
  distinct: number;
  confidence: Confidence;
  where: readonly string[];
}

function joinByType<Item extends Counted>(items: readonly Item[], merge: (one: Item, other: Item) => Item): Item[] {
  const byType = new Map<string, Item>();
  for (const item of items) {
    const key = `${item.type} ${item.title ?? ''}`;
    const before = byType.get(key);
    byType.set(key, before ? merge(before, item) : item);
  }
  return [...byType.values()];
}

/** Distinct values of two frames may be the same ones: the larger number is what is certain. */
function joinCounts(one: Counted, other: Counted): Omit<Counted, 'type' | 'title'> {
  return {
    count: one.count + other.count,
    distinct: Math.max(one.distinct, other.distinct),
    confidence: higher(one.confidence, other.confidence),
    where: [...new Set([...one.where, ...other.where])].slice(0, 20),
  };
}

function joinIndividuals(one: Individuals | null, other: Individuals | null): Individuals | null {
  if (!one || !other) return one ?? other;
  const larger = other.estimate > one.estimate ? other : one;
  return { ...larger, bound: 'at-least' satisfies Bound };
}

function addRecords(one: Records, other: Records): Records {
  return Object.fromEntries(
    Object.entries(one).map(([key, count]) => [key, count + other[key as keyof Records]]),
  ) as unknown as Records;
}

/** A mark of one frame covers its part of all records; of those of patients, where there are any. */
function joinMarks(parts: readonly Findings[]): Mark[] {
  const sumOf = (key: 'phi' | 'total') => parts.reduce((sum, { records }) => sum + records[key], 0);
  const key = sumOf('phi') > 0 ? 'phi' : 'total';
  const total = sumOf(key);
  const marks = new Map<string, Mark>();
  for (const { records, marks: own } of parts) {
    for (const mark of own) {
      const share = mark.share * (total === 0 ? 1 / parts.length : records[key] / total);
      const before = marks.get(mark.code);
      marks.set(mark.code, { ...mark, share: Math.min(1, (before?.share ?? 0) + share) });
    }
  }
  return [...marks.values()];
}
