import type { Depth, LetterKind } from './types';

/** The words of a letter: `letters/<language>/<kind>-<depth>.md`. */
export function letterTemplate(language: string, kind: LetterKind, depth: Depth): string {
  const template = files[`./letters/${language}/${kind}-${depth}.md`];
  if (template === undefined) throw new Error(`There is no letter ${kind}-${depth} in ${language}.`);
  return template;
}

const files = import.meta.glob<string>('./letters/*/*.md', { eager: true, import: 'default', query: '?raw' });
