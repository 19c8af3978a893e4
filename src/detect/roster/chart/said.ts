import type { Language, Naming, Turn } from './language';

const all: readonly Language[] = Object.values(
  import.meta.glob<Language>('./languages/*.ts', { eager: true, import: 'default' }),
);

/** Of each language what `part` gives. */
export const said = <Part>(part: (language: Language) => readonly Part[] | undefined): Part[] =>
  all.flatMap(language => part(language) ?? []);

/** The turns of a part, whichever languages have them: each with all ways to say it. */
export function turnsOf(part: (language: Language) => Partial<Record<string, Turn>> | undefined): Turn[] {
  const names = new Set(all.flatMap(language => Object.keys(part(language) ?? {})));
  return [...names].map(name => said(language => part(language)?.[name]));
}

/** Ways to name somebody, as a part of an expression. */
export const waysOf = (part: keyof Naming): string => said(({ naming }) => naming[part]).join('|');
