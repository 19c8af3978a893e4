import type { Findings } from '../../detect/types';

/** What a report may weigh as JSON, in bytes. */
export const mostBytes = 16 * 1024;

/** Bytes of a value as JSON. */
export const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Ever less of what a reader misses least: places first, then facts and clues, the kinds of data last. */
const cuts: readonly (<Any extends Findings>(report: Any) => Any)[] = [
  report => places(report, 20),
  report => places(report, 5),
  report => places(report, 1),
  report => ({ ...report, owner: report.owner.slice(0, 5) }),
  report => ({ ...report, exposures: report.exposures.slice(0, 5) }),
  report =>
    places({ ...report, identifiers: report.identifiers.slice(0, 30), clinical: report.clinical.slice(0, 20) }, 0),
  report => ({ ...report, exposures: report.exposures.map(exposure => ({ ...exposure, facts: {} })) }),
  report => ({ ...report, url: report.url.slice(0, 500), owner: [], exposures: report.exposures.slice(0, 3) }),
];

/** The report, or as much of it as 16 KB hold. */
export function limit<Any extends Findings>(report: Any): Any {
  let fitted = places(report, 20);
  for (const cut of cuts) {
    if (sizeOf(fitted) <= mostBytes) return fitted;
    fitted = cut(fitted);
  }
  return fitted;
}

function places<Any extends Findings>(report: Any, most: number): Any {
  const shorten = <Found extends { where: readonly string[] }>(found: Found): Found =>
    found.where.length <= most ? found : { ...found, where: found.where.slice(0, most) };
  return { ...report, identifiers: report.identifiers.map(shorten), clinical: report.clinical.map(shorten) };
}
