import { hasDepths, letterKinds } from './letter-kinds';
import type { Depth, Language, LetterKind } from './types';
import { spoken } from './words';

/** The words of a letter: `letters/<language>/<kind>-<depth>.md`, or `<kind>.md`. */
export function letterTemplate(language: Language, kind: LetterKind, depth: Depth): string {
  const name = letterFile(kind, depth);
  const template = files[`./letters/${language}/${name}`];
  if (template === undefined) throw new Error(`There is no letter ${name} in ${language}.`);
  return template;
}

/** `owner-full.md`, `closure.md`. */
export const letterFile = (kind: LetterKind, depth: Depth): string =>
  hasDepths(kind) ? `${kind}-${depth}.md` : `${kind}.md`;

/** By path; the folder is the list. */
const files = import.meta.glob<string>('./letters/*/*.md', { eager: true, import: 'default', query: '?raw' });

/** The languages in which every letter can be written, English first. */
export const languages: readonly Language[] = (['en', 'es', 'de', 'fr'] as const).filter(
  language =>
    spoken.has(language) &&
    letterKinds.every(kind =>
      (['first-contact', 'full'] as const).every(depth => `./letters/${language}/${letterFile(kind, depth)}` in files),
    ),
);
