import { wordSet } from '../lib/word-set';
import { GIVEN_NAMES } from '../patterns/vocabulary/given-names';
import { isOrganisationWord } from './organisation-words';

const TITLES = wordSet('dr md np rn dds dmd phd mr mrs ms miss');
const SAINTS = wordSet('st saint sankt santa san sainte mount');
/** Words between the parts of a name that is none of a person. */
export const JOINING = wordSet('of the and for at in de la du der die und et y s');

/**
 * Whether words, in lower case, look like a person's name: a given name that no word of organisations stands beside, or
 * a title of people where nothing names an organisation. `St. Mary Hospital` is named after nobody who is a patient.
 */
export function looksLikePerson(words: readonly string[]): boolean {
  const isOrganisation = words.some(isOrganisationWord);
  if (!isOrganisation && words.some(word => TITLES.has(word) || isGlued(word))) return true;
  return words.some((word, at) => {
    if (!GIVEN_NAMES.has(word) || SAINTS.has(words[at - 1] ?? '')) return false;
    return !isOrganisation || [words[at - 1], words[at + 1]].some(isNeighbour);
  });
}

const isNeighbour = (word: string | undefined): boolean =>
  word !== undefined && !JOINING.has(word) && !isOrganisationWord(word);

/** `janemiller`, `miller-jane` without its hyphen: a given name and more, in one word. */
function isGlued(word: string): boolean {
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut += 1) {
    if (GIVEN_NAMES.has(word.slice(0, cut)) || GIVEN_NAMES.has(word.slice(cut))) return true;
  }
  return false;
}
const SHORTEST = 4;
