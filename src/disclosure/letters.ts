import type { Depth, Recipient } from './types';

/** The words of a letter: `letters/<language>/<recipient>-<depth>.md`. */
export function letterTemplate(language: string, recipient: Recipient, depth: Depth): string {
  const template = files[`./letters/${language}/${recipient}-${depth}.md`];
  if (template === undefined) throw new Error(`There is no letter ${recipient}-${depth} in ${language}.`);
  return template;
}

const files = import.meta.glob<string>('./letters/*/*.md', { eager: true, import: 'default', query: '?raw' });
