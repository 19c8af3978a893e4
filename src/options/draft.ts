import type { OwnDefinition, OwnField } from '../detect';

/** A definition as it stands in the form: lists are texts of one item a line. */
export type Draft = Record<OwnField, string> & { needs: 'label' | 'nothing' };

/** What the form begins with. */
export const draftOf = (definition: OwnDefinition | null): Draft => ({
  name: definition?.name ?? '',
  labels: (definition?.labels ?? []).join('\n'),
  shapes: (definition?.shapes ?? []).join('\n'),
  needs: definition?.needs ?? 'label',
  matches: (definition?.matches ?? []).join('\n'),
  clean: (definition?.clean ?? []).join('\n'),
});

/** What was typed, without blank lines. */
export const definitionOf = ({ name, labels, shapes, needs, matches, clean }: Draft): OwnDefinition => ({
  name: name.trim(),
  labels: linesOf(labels),
  shapes: linesOf(shapes),
  needs,
  matches: linesOf(matches),
  clean: linesOf(clean),
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
