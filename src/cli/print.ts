import type { Report } from '../detect';

/** A report as lines for people. */
export function print(
  name: string,
  { verdict, exposures, identifiers, clinical, individuals, coverage }: Report,
): string {
  const lines = [
    `${name}: ${verdict.level}`,
    ...verdict.reasons.map(({ text }) => `  ${text}`),
    ...verdict.lowered.map(({ text, from, to }) => `  lowered from ${from} to ${to}: ${text}`),
    ...exposures.map(
      ({ kind, product, facts }) => `  ${kind}${product ? ` (${product})` : ''} ${JSON.stringify(facts)}`,
    ),
    ...identifiers.map(
      ({ type, letter, count, distinct, shape }) =>
        `  ${letter ?? ' '} ${type} ×${count} (${distinct} distinct, ${shape})`,
    ),
    ...clinical.map(({ type, count, distinct }) => `    ${type} ×${count} (${distinct} distinct)`),
    ...(individuals ? [`  individuals: ${individuals.bound} ${individuals.estimate} (${individuals.basis})`] : []),
    ...(coverage.state === 'full' ? [] : [`  ${coverage.state}: ${coverage.reason}`]),
  ];
  return lines.join('\n');
}
