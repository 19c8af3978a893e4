import { normalise } from '../scan/labels';
import type { OwnDefinition, OwnRefusal } from './definition';
import { MOST } from './limits';
import { refuse } from './refuse';

/** Words that stand before numbers of every kind, or between a label and its value: they name nothing by themselves. */
const ORDINARY = new Set(
  (
    'a an and are as at be by code data date day dd for from has id in is it key line mm month name no note nr num number ' +
    'of on or page part price size text the this time to total type value version was with year yyyy'
  ).split(' '),
);

/** What is wrong with the labels of a definition. */
export function refuseLabels({ labels, needs = 'label' }: OwnDefinition): OwnRefusal[] {
  if (labels.length === 0 && needs === 'label') return [refuse('labels', null, 'labels-missing')];
  if (labels.length > MOST.labels) return [refuse('labels', null, 'labels-too-many', { most: MOST.labels })];
  return labels.flatMap((label, item) => {
    const code = faultOf(label);
    return code ? [refuse('labels', item, code, { label: label.slice(0, MOST.label), most: MOST.label })] : [];
  });
}

function faultOf(label: string): string | null {
  const words = label
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word !== '');
  if (label.length > MOST.label || words.length > MOST.labelWords) return 'label-too-long';
  if (/[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S} ]/u.test(label) || normalise(label).length < 2) return 'label-unreadable';
  return words.every(word => ORDINARY.has(word) || /^\d+$/.test(word)) ? 'label-ordinary' : null;
}
