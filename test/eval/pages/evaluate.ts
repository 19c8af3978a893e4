import type { Misses, Row, Section } from '../section';
import { ABSENT, hasCorpora, readManifest, type Sample } from './corpora';
import { type Group, groupOf, IS_RIGHT } from './expect';
import { exposureRows } from './exposures';
import { type Seen, scanInPre, scanSample } from './serve';

const TITLES: Readonly<Record<Group, string>> = {
  phi: 'pages with PHI: high or more',
  linked: 'clinical rows that point at a patient: medium or more',
  pointing: 'names and fields that point to patients: medium',
  note: 'clinical notes without a person: medium at most',
  benign: 'benign pages other than health pages: raised to medium or higher',
  health: 'benign health pages: raised to medium or higher',
};
const TARGETS: Readonly<Partial<Record<Group, Row['target']>>> = {
  phi: { is: 'at-least', rate: 0.98 },
  benign: { is: 'at-most', rate: 0.005 },
  health: { is: 'at-most', rate: 0.02 },
};
const GROUPS = Object.keys(TITLES) as Group[];
const isHarmless = (group: Group): boolean => group === 'benign' || group === 'health';

interface Judged {
  sample: Sample;
  group: Group;
  seen: Seen;
  isRight: boolean;
}

/** Every labelled page, as a browser shows it: its level against what its label should come to. */
export async function evaluatePages(): Promise<Section> {
  if (!hasCorpora()) return { title: 'Pages', notes: [ABSENT], rows: [], misses: [] };
  const samples = readManifest().filter(({ kind }) => kind !== 'pii-spans');
  const scanned = samples.map(sample => ({ sample, seen: scanSample(sample) }));
  const judged = scanned.flatMap(({ sample, seen }): Judged[] => {
    const group = groupOf(sample);
    return group === null ? [] : [{ sample, group, seen, isRight: IS_RIGHT[group](seen.verdict) }];
  });
  const inPre = judged.flatMap(({ sample, group }) => {
    const seen = scanInPre(sample);
    return seen ? [{ sample, group, seen, isRight: IS_RIGHT[group](seen.verdict) }] : [];
  });
  const found = exposureRows(scanned);
  return {
    title: 'Pages',
    notes: [
      `${samples.length} labelled pages, ${judged.length} with a level to reach; ` +
        'what is lowered for being made up alone counts as what it was before. They were at hand while the engine was written.',
    ],
    rows: [
      ...GROUPS.map(group => rowOf(group, judged)),
      ...GROUPS.map(group => ({ ...rowOf(group, inPre), name: `the same in a pre: ${TITLES[group]}` })).filter(
        ({ n }) => n > 0,
      ),
      ...found.rows,
    ],
    tables: [
      {
        title: 'Per source, right of all',
        head: ['source', ...GROUPS.map(group => SHORT[group])],
        rows: [...new Set(judged.map(({ sample }) => sample.source))].sort().map(source => [
          source,
          ...GROUPS.map(group => {
            const here = judged.filter(one => one.sample.source === source && one.group === group);
            return here.length === 0 ? '' : `${here.filter(({ isRight }) => isRight).length}/${here.length}`;
          }),
        ]),
      },
    ],
    misses: [
      ...GROUPS.map(group => ({ title: `Missed: ${TITLES[group]}`, lines: missesOf(group, judged) })),
      ...GROUPS.map(group => ({ title: `Missed in a pre: ${TITLES[group]}`, lines: missesOf(group, inPre) })),
      ...found.misses,
    ],
  };
}

const SHORT: Readonly<Record<Group, string>> = {
  phi: 'PHI',
  linked: 'linked',
  pointing: 'names and fields',
  note: 'notes',
  benign: 'benign',
  health: 'benign health',
};

/** Of pages with something the part that is right, of harmless ones the part that is wrong. */
function rowOf(group: Group, judged: readonly Judged[]): Row {
  const here = judged.filter(one => one.group === group);
  const target = TARGETS[group];
  return {
    name: TITLES[group],
    hits: here.filter(({ isRight }) => isRight !== isHarmless(group)).length,
    n: here.length,
    ...(target ? { target: here.length < 50 && group === 'health' ? { ...target, orCount: 1 } : target } : {}),
  };
}

function missesOf(group: Group, judged: readonly Judged[]): Misses['lines'] {
  return judged.filter(one => one.group === group && !one.isRight).map(({ sample, seen }) => lineOf(sample, seen));
}

function lineOf({ path, label }: Sample, { verdict, identifiers, clinical }: Seen): string {
  const lowered = verdict.lowered.map(({ code, from }) => ` (from ${from}: ${code})`).join('');
  const reasons = verdict.reasons.map(({ code }) => code).join(', ');
  const types = [...identifiers, ...clinical].map(({ type, count, confidence }) => `${type}×${count} ${confidence}`);
  return `${path} [${label.exposure}, ${label.has_phi}] ${verdict.level}${lowered}: ${reasons} | ${types.join(', ')}`;
}
