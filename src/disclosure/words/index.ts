import type { Language } from '../types';
import type { Words } from './types';

/** The words of a language. The folder is the list: each `words/<language>/index.ts` exports its `words`. */
export function wordsOf(language: Language): Words {
  const words = all.get(language);
  if (words === undefined) throw new Error(`There are no words in ${language}: see src/disclosure/words.`);
  return words;
}

const files = import.meta.glob<Words>('./*/index.ts', { eager: true, import: 'words' });
const all = new Map(Object.values(files).map(words => [words.language, words]));

/** The languages that have words. */
export const spoken: ReadonlySet<Language> = new Set(all.keys());
