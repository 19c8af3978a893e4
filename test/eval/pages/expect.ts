import type { Level, Verdict } from '../../../src/detect';
import type { Sample } from './corpora';

/** What a page is measured as. */
export type Group = 'phi' | 'linked' | 'pointing' | 'note' | 'benign' | 'health';

const RANK: readonly Level[] = ['none', 'low', 'medium', 'high', 'critical'];
const rank = (level: Level): number => RANK.indexOf(level);
const POINTING = new Set(['filenames', 'schema-only', 'names-only']);

/** The group of a sample, by its label; null where its level is not scored. */
export function groupOf({ kind, label }: Sample): Group | null {
  const { exposure, has_phi: phi = '', topic = '' } = label;
  if (kind === 'pii-spans' || phi === 'partial') return null;
  if (phi === 'yes') return 'phi';
  if (phi === 'linked') return 'linked';
  if (POINTING.has(phi)) return 'pointing';
  if (exposure === 'clinical-text') return 'note';
  if (kind === 'benign-page' || kind === 'doc-page' || phi === 'example')
    return topic.startsWith('health') ? 'health' : 'benign';
  return null;
}

/** The level before it was lowered for being made up, and for nothing else. */
function beforeSynthetic({ level, lowered }: Verdict): Level {
  return lowered[0]?.code === 'synthetic-data' ? lowered[0].from : level;
}

/** Whether a verdict is what the label of a page should come to: DESIGN.md, Levels. */
export const IS_RIGHT: Readonly<Record<Group, (verdict: Verdict) => boolean>> = {
  phi: verdict => rank(beforeSynthetic(verdict)) >= rank('high'),
  linked: verdict => rank(beforeSynthetic(verdict)) >= rank('medium'),
  pointing: ({ level }) => level === 'medium',
  note: ({ level }) => rank(level) <= rank('medium'),
  benign: ({ level }) => rank(level) <= rank('low'),
  health: ({ level }) => rank(level) <= rank('low'),
};
