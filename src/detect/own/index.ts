import { picture } from '../scan/notation';
import { findTyped } from '../typed';
import type { OwnDefinition, OwnRefusal } from './definition';
import { tryExamples } from './examples';
import { refuseLabels } from './labels';
import { MOST } from './limits';
import { refuse } from './refuse';
import { refuseShapes } from './shapes';
import { statesOf } from './states';

/** What the check of a definition says. */
export interface OwnChecked {
  /** Empty where it may be used. */
  refusals: readonly OwnRefusal[];
  /** What a person should look at, though it may be used. */
  notes: readonly OwnRefusal[];
  /** The shapes as people read them, `HBR-999999`; null for one that can't be read. */
  pictures: readonly (string | null)[];
}

/**
 * Checks a definition beside the others that are in use: notation, limits, and its examples, which are run through the
 * engine that reads pages. Costs one engine, some 50 ms.
 */
export function checkOwn(definition: OwnDefinition, others: readonly OwnDefinition[] = []): OwnChecked {
  const shapes = refuseShapes(definition);
  const labels = refuseLabels(definition);
  const isReadable = shapes.length + labels.length === 0;
  const tried = isReadable ? tryExamples(definition, others) : { refusals: [], notes: [] };
  return {
    refusals: [
      ...refuseName(definition.name, others),
      ...(isReadable ? refuseTogether(definition, others) : []),
      ...labels,
      ...shapes,
      ...refuseCounts(definition),
      ...tried.refusals,
    ],
    notes: tried.notes,
    pictures: definition.shapes.map((shape, item) =>
      shapes.some(refusal => refusal.item === item) ? null : picture(shape),
    ),
  };
}

function refuseName(name: string, others: readonly OwnDefinition[]): OwnRefusal[] {
  const isTaken = others.some(other => other.name.toLowerCase() === name.toLowerCase());
  if (others.length >= MOST.definitions)
    return [refuse('name', null, 'definitions-too-many', { most: MOST.definitions })];
  if (name.trim() === '') return [refuse('name', null, 'name-missing')];
  if (name.length > MOST.name) return [refuse('name', null, 'name-too-long', { most: MOST.name })];
  if (/\p{C}/u.test(name)) return [refuse('name', null, 'name-sign')];
  if (isTaken) return [refuse('name', null, 'name-taken', { name })];
  const [typed] = findTyped(name);
  return typed ? [refuse('name', null, 'name-personal', { kind: typed.type })] : [];
}

/** Every shape is cheap by itself; all of them are looked for at once. */
function refuseTogether({ shapes }: OwnDefinition, others: readonly OwnDefinition[]): OwnRefusal[] {
  const all = [...others.flatMap(other => other.shapes), ...shapes];
  if (statesOf(all, MOST.statesTogether) <= MOST.statesTogether) return [];
  return [refuse('shapes', null, 'shapes-too-many-together')];
}

function refuseCounts({ matches, clean }: OwnDefinition): OwnRefusal[] {
  const lists = [
    ['matches', matches],
    ['clean', clean],
  ] as const;
  return lists.flatMap(([field, examples]) => {
    if (examples.length === 0) return [refuse(field, null, `${field}-missing`)];
    if (examples.length > MOST.examples) return [refuse(field, null, 'examples-too-many', { most: MOST.examples })];
    return examples.flatMap((text, item) =>
      text.length > MOST.example || /\n/.test(text)
        ? [refuse(field, item, 'example-too-long', { most: MOST.example })]
        : [],
    );
  });
}
