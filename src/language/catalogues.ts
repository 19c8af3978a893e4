import english from '../../public/_locales/en/messages.json';
import type { Catalogue } from './fill';

/** A key of the English catalogue, which is the complete one. */
export type Key = keyof typeof english;

/** Always at hand: every other catalogue falls back to it, key by key. */
export const englishCatalogue: Catalogue = english;

const folders = import.meta.glob<Catalogue>(
  ['../../public/_locales/*/messages.json', '!../../public/_locales/en/messages.json'],
  { import: 'default' },
);
const nameOf = (path: string) => path.split('/').at(-2)!.replace('_', '-');
const loaders = new Map(Object.entries(folders).map(([path, load]) => [nameOf(path), load]));

/** The languages there are, as language tags: `en`, `es`, `pt-BR`. */
export const languages: readonly string[] = ['en', ...loaders.keys()];

/** Loads the catalogue of one of `languages`. */
export async function loadCatalogue(language: string): Promise<Catalogue> {
  const load = loaders.get(language);
  return load === undefined ? englishCatalogue : load();
}
