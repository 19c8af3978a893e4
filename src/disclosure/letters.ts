import type { Depth, Language, LetterKind } from './types';
import { spoken } from './words';

/** Kinds that come in two depths, a file each: `owner-full.md`. Of the others there is one: `closure.md`. */
export const firstLetters = ['owner', 'vendor', 'host', 'cert', 'intermediary'] as const satisfies LetterKind[];

/** All kinds, in the order they are told in `types.ts`. */
export const letterKinds: readonly LetterKind[] = [
  ...firstLetters,
  'hhs-ocr',
  'data-protection',
  'follow-up',
  'samples',
  'who-are-you',
  'wrong-party',
  'lawyer',
  'closure',
  'withdrawal',
  'phone-script',
  'one-page',
];

/** Whether a kind has a letter for each depth. */
export const hasDepths = (kind: LetterKind): boolean => (firstLetters as readonly LetterKind[]).includes(kind);

/** How much a letter may tell: to an office that looks into it all of it, whatever was chosen. */
export const depthOf = (kind: LetterKind, chosen: Depth): Depth => (TOLD_IN_FULL.includes(kind) ? 'full' : chosen);

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

const TOLD_IN_FULL: readonly LetterKind[] = ['hhs-ocr', 'data-protection'];
