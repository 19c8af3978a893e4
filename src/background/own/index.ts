import { checkOwn, type OwnChecked, type OwnDefinition, type Pattern, patternsOf } from '../../detect';
import type { OwnImported, OwnPattern, OwnSaved } from '../../messages/protocol';
import { readPatternFile, writePatternFile } from '../../pattern-file';
import { ownPatterns } from '../../storage';
import { read, update } from '../store';

const byName = (one: OwnDefinition, other: OwnDefinition): number => one.name.localeCompare(other.name);
const without = (all: readonly OwnDefinition[], name: string | null) => all.filter(one => one.name !== name);

/** The patterns the person added, by name; each with what its check says by now. */
export async function listOwnPatterns(): Promise<readonly OwnPattern[]> {
  const all = await read(ownPatterns);
  return all.map(definition => {
    const { refusals } = checkOwn(definition, without(all, definition.name));
    return { definition, refusals };
  });
}

/** What the check says of a definition as it is typed, in place of the one called `before`. */
export const checkOwnPattern = async (definition: OwnDefinition, before: string | null): Promise<OwnChecked> =>
  checkOwn(definition, without(await read(ownPatterns), before));

/** Keeps a definition, in place of the one called `before`, unless it is refused. */
export async function saveOwnPattern(definition: OwnDefinition, before: string | null): Promise<OwnSaved> {
  let saved: OwnSaved = { isSaved: true };
  await update(ownPatterns, all => {
    const others = without(all, before);
    const checked = checkOwn(definition, others);
    if (checked.refusals.length === 0) return [...others, definition].sort(byName);
    saved = { isSaved: false, checked };
    return all;
  });
  return saved;
}

export async function removeOwnPattern(name: string): Promise<void> {
  await update(ownPatterns, all => without(all, name));
}

/** Keeps what a file holds and passes the check beside those in use. */
export async function importOwnPatterns(text: string): Promise<OwnImported> {
  let imported: OwnImported = { added: 0, known: 0, refused: [] };
  await update(ownPatterns, all => {
    const { definitions, known, refused } = readPatternFile(text, all);
    imported = { added: definitions.length, known, refused };
    return definitions.length === 0 ? all : [...all, ...definitions].sort(byName);
  });
  return imported;
}

/** All of them as a scan takes them. */
export const readOwnPatterns = async (): Promise<readonly Pattern[]> => patternsOf(await read(ownPatterns));

/** All of them as a file to hand on. */
export async function exportOwnPatterns(): Promise<{ fileName: string; text: string }> {
  return { fileName: 'phi-patterns.json', text: writePatternFile(await read(ownPatterns)) };
}
