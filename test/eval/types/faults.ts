import { percent, rateCells } from '../table';
import { type Fault, PLACED, type Score } from './score';

/** The result of a run as Markdown for those who mend patterns: a line per type, then its faults, the largest groups first. */
export function faultsOf(scores: readonly Score[], seed: number, seconds: number): string {
  return [
    `# Types, ${new Date().toISOString().slice(0, 16).replace('T', ' ')}, seed ${seed}, ${seconds.toFixed(1)} s`,
    '',
    'Recall ≥ 90 %, precision ≥ 95 %. `fooled`: look-alikes made for the type that were taken for it. `misled`: values under labels that only sound like the type (`ssn updated at`), counted nowhere else. `held out`: recall under labels that are kept back and not listed here (do not read test/eval/types/held-out.ts). ✗ is below its target.',
    '',
    '| type | recall | interval | precision | interval | fooled | held out | misled |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...scores.map(lineOf),
    '',
    ...engineFaults(scores),
    ...scores.flatMap(detailsOf),
  ].join('\n');
}

const isLow = (hits: number, n: number, rate: number) => n === 0 || hits / n < rate;
function lineOf({
  type,
  hits,
  positives,
  found,
  wrong,
  fooled,
  lookAlikes,
  misled,
  misleading,
  heldOut,
}: Score): string {
  const [recall, around] = rateCells(hits, positives);
  const [precision, about] = rateCells(found, found + wrong);
  const marks = [isLow(hits, positives, 0.9) ? '✗' : '', isLow(found, found + wrong, 0.95) ? '✗' : ''];
  return `| ${type} | ${recall} ${marks[0]} | ${around} | ${precision} (${wrong} wrong) ${marks[1]} | ${about} | ${fooled}/${lookAlikes} | ${heldOut.hits}/${heldOut.n} | ${misled}/${misleading} |`;
}

/** Forms in which types that are found elsewhere are missed: what is likely the fault of a reader, not of a pattern. */
function engineFaults(scores: readonly Score[]): string[] {
  const known = scores.filter(({ hits, positives }) => hits / positives >= 0.5);
  const forms = new Map<string, { hits: number; n: number; worst: string[] }>();
  for (const { type, forms: own } of known) {
    for (const [form, { hits, n }] of own) {
      const all = forms.get(form) ?? { hits: 0, n: 0, worst: [] };
      forms.set(form, {
        hits: all.hits + hits,
        n: all.n + n,
        worst: hits / n < 0.7 ? [...all.worst, `${type} ${hits}/${n}`] : all.worst,
      });
    }
  }
  return [
    '## engine: recall by form, over the types of which at least half is found',
    '',
    ...[...forms]
      .sort(([, one], [, other]) => one.hits / one.n - other.hits / other.n)
      .map(
        ([form, { hits, n, worst }]) =>
          `- ${form}: ${percent(hits / n)} of ${n}${worst.length > 0 ? `; below 70 %: ${worst.join(', ')}` : ''}`,
      ),
    '',
    '### engine: fields, elements and paths in which a type is mostly missed',
    '',
    ...scores.flatMap(({ type, places }) =>
      [...places]
        .filter(([, { hits, n }]) => hits / n < 0.7)
        .map(([place, { hits, n }]) => `- ${type}: ${tidy(place)} ${hits}/${n}`),
    ),
    '',
  ];
}

function detailsOf(score: Score): string[] {
  const { type, hits, positives, missed, mistaken, misledBy } = score;
  if (missed.length + mistaken.length + misledBy.length === 0) return [];
  const forms = [...score.forms].map(([form, own]) => `${form} ${own.hits}/${own.n}`).join(', ');
  return [
    `## ${type} (recall ${hits}/${positives}; ${forms})`,
    '',
    ...(missed.length > 0 ? ['Missed:', ...grouped(missed, missKey, 25)] : []),
    ...(misledBy.length > 0
      ? [
          'Misled (adversarial, in no rate):',
          ...grouped(misledBy, ({ document: { what, label } }) => `${what} \`${label}\``, 8),
        ]
      : []),
    ...(mistaken.length > 0 ? ['Wrong spans:', ...grouped(mistaken, mistakeKey, 20)] : []),
    '',
  ];
}

/** The largest groups of a type's faults, a line each. */
export const largestFaults = ({ missed, mistaken }: Score, most: number): string[] =>
  [...groupsOf(missed, missKey), ...groupsOf(mistaken, mistakeKey)]
    .sort((one, other) => other.some.length - one.some.length)
    .slice(0, most)
    .map(({ key, some }) => `${some.length} × ${key}`);

/** A template without the marks of its other values. */
const tidy = (template: string): string => template.replace(/⟦\??[a-z0-9-]+:([^⟧]*)⟧/g, '$1');
const missKey = ({ document: { form, label, spelled } }: Fault) =>
  PLACED.has(form) ? `${form} \`${tidy(spelled)}\`` : `label \`${tidy(label)}\``;
const mistakeKey = ({ where, document: { about, isPositive, what, form, label } }: Fault) =>
  where === 'focus' && !isPositive
    ? `on the look-alike of ${about} (${what}) \`${label}\``
    : `in a document of ${about}, ${form}, ${where}`;

interface Group {
  key: string;
  some: readonly Fault[];
}
/** The largest first. */
function groupsOf(faults: readonly Fault[], keyOf: (fault: Fault) => string): Group[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = keyOf(fault);
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  return [...groups].map(([key, some]) => ({ key, some })).sort((one, other) => other.some.length - one.some.length);
}

function grouped(faults: readonly Fault[], keyOf: (fault: Fault) => string, most: number): string[] {
  const groups = groupsOf(faults, keyOf);
  const lines = groups.slice(0, most).map(({ key, some }) => {
    const forms = [
      ...new Set(some.map(({ document: { form, style } }) => (PLACED.has(form) ? form : `${form} ${style}`))),
    ];
    const shown = some.slice(0, some.length > 4 ? 3 : 2).map(({ excerpt }) => `  - ${excerpt}`);
    const where = `${forms.slice(0, 6).join(', ')}${forms.length > 6 ? ', …' : ''}`;
    return [`- ${some.length} × ${key} (${where})`, ...shown].join('\n');
  });
  return groups.length > most ? [...lines, `- and ${groups.length - most} more groups`] : lines;
}
