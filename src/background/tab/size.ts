import type { Exposure, Findings, Verdict } from '../../detect/types';

/** What a report may weigh as JSON, in bytes. */
export const mostBytes = 16 * 1024;

/** Bytes of a value as JSON. */
export const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/**
 * Ever less of what a reader misses least: places first, then facts and clues, the kinds of data last. What the last
 * leaves fits whatever the page put in.
 */
const cuts: readonly (<Any extends Findings>(report: Any) => Any)[] = [
  report => places(report, 20),
  report => places(report, 5),
  report => places(report, 1),
  report => ({ ...report, owner: report.owner.slice(0, 5) }),
  report => ({ ...report, exposures: report.exposures.slice(0, 5) }),
  report =>
    places({ ...report, identifiers: report.identifiers.slice(0, 30), clinical: report.clinical.slice(0, 20) }, 0),
  report => ({ ...report, exposures: report.exposures.map(exposure => ({ ...exposure, facts: {} })) }),
  fewReasons,
  report => ({ ...report, url: report.url.slice(0, 500), owner: [], exposures: report.exposures.slice(0, 3) }),
  report => ({ ...report, marks: [], individuals: report.individuals && { ...report.individuals, basis: '' } }),
  report => ({ ...report, title: '', exposures: report.exposures.map(nameless) }),
  report => ({ ...report, identifiers: report.identifiers.slice(0, 15), clinical: report.clinical.slice(0, 10) }),
  report => ({ ...report, url: report.url.slice(0, 200) }),
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

const nameless = (exposure: Exposure): Exposure => ({ ...exposure, product: null, version: null });

/** Reasons of a judged report as far as a quarter of the room holds them. */
function fewReasons<Any extends Findings>(report: Any): Any {
  const { verdict } = report as Findings & { verdict?: Verdict };
  if (verdict === undefined) return report;
  let room = mostBytes / 4;
  const reasons = verdict.reasons.filter(reason => {
    const size = sizeOf(reason);
    if (size > room) return false;
    room -= size;
    return true;
  });
  return { ...report, verdict: { ...verdict, reasons } };
}

function places<Any extends Findings>(report: Any, most: number): Any {
  const shorten = <Found extends { where: readonly string[] }>(found: Found): Found =>
    found.where.length <= most ? found : { ...found, where: found.where.slice(0, most) };
  return { ...report, identifiers: report.identifiers.map(shorten), clinical: report.clinical.map(shorten) };
}
