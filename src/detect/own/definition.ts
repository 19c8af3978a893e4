import { isShape } from '../scan/notation';
import type { Pattern, Sentence } from '../types';

/** A pattern as a person writes it: see the notation of `scan/notation.ts`. */
export interface OwnDefinition {
  /** What it finds, in the person's words. Stands in reports. */
  name: string;
  /** Words before a value, or the key or column it stands under. */
  labels: readonly string[];
  shapes: readonly string[];
  /** Whether the shapes count without a label. `label` where it is missing. */
  needs?: Pattern['needs'] | undefined;
  /** Texts in which it must be found, and texts in which it must not. */
  matches: readonly string[];
  clean: readonly string[];
}

export type OwnField = 'name' | 'labels' | 'shapes' | 'matches' | 'clean';
/** What is wrong with a definition, where: the field and, in a list, which of its items. */
export interface OwnRefusal extends Sentence {
  field: OwnField;
  item: number | null;
}

/** Types of own patterns begin so inside the engine; a report says `custom` and gives the name as title. */
const OWN = 'custom:';

/** Whether a type is one of a person's own patterns. */
export const isOwnType = (type: string): boolean => type.startsWith(OWN);

let last: { key: string; patterns: readonly Pattern[] } = { key: '[]', patterns: [] };

/**
 * Definitions that were checked, as a scan takes them. The same list as long as no name, label or shape has changed, so
 * that its engine is kept. One whose shapes an older engine took and this one can't read is left out: it must not keep
 * the others from being found.
 */
export function patternsOf(definitions: readonly OwnDefinition[]): readonly Pattern[] {
  const patterns = definitions
    .filter(({ shapes }) => shapes.every(isShape))
    .map(patternOf)
    .sort((one, other) => (one.title < other.title ? -1 : 1));
  const key = JSON.stringify(patterns);
  if (key !== last.key) last = { key, patterns };
  return last.patterns;
}

/** Without a label only a rare shape passes the check. */
const patternOf = ({ name, labels, shapes, needs = 'label' }: OwnDefinition): Pattern => ({
  type: OWN + name,
  letter: 'R',
  title: name,
  shapes: needs === 'label' ? shapes : [],
  distinctive: needs === 'nothing' ? shapes : [],
  labels,
  needs,
});
