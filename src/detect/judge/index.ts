import { sentence } from '../sentence';
import type { Access, Findings, Level, Lowered, Verdict } from '../types';
import { lowerings, weigh } from './level';
import { accessReasons, exposureReasons, ownerReasons, reason, recordReasons, relayReason } from './reasons';

const RANK: readonly Level[] = ['none', 'low', 'medium', 'high', 'critical'];

/** Findings and access evidence in, level and reasons out. */
export function judge(findings: Findings, access: Access): Verdict {
  const { coverage } = findings;
  if (coverage.state === 'not-scanned') {
    return { level: 'not-scanned', reasons: [reason(`not-scanned-${coverage.reason ?? 'error'}`)], lowered: [] };
  }
  const isProtected = access.credentials === 'cookies' || access.credentials === 'authorization';
  const { relay } = findings;
  // Only where no credentials were seen, and at the host itself, may a sentence call the thing open.
  const verb = access.credentials === 'none' && relay === null ? 'open' : 'shown';
  const reasons = [
    ...findings.exposures.flatMap(exposure => exposureReasons(exposure, verb, coverage)),
    ...recordReasons(findings),
    ...ownerReasons(findings),
    ...(coverage.state === 'partial' ? [reason(`partial-${coverage.reason ?? 'limit'}`)] : []),
  ];
  const before = weigh(findings);
  const lowered: Lowered[] = [];
  let level = before;
  for (const { code, to } of lowerings(findings.marks, isProtected)) {
    if (RANK.indexOf(level) <= RANK.indexOf(to)) continue;
    lowered.push({ ...sentence('lowered', code, {}), from: level, to });
    level = to;
  }
  if (before === 'none') return { level, reasons, lowered };
  if (level === 'low' && lowered.length === 0 && findings.marks.some(({ code }) => code === 'public-mirror')) {
    reasons.push(reason('public-mirror'));
  }
  if (relay === null) reasons.push(...accessReasons(access));
  else reasons.unshift(relayReason(relay));
  return { level, reasons, lowered };
}
