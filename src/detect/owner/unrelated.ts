import type { OwnerClue } from '../types';
import { recordOwnerKinds } from './kinds';
import { isOrganisationWord } from './organisation-words';

const FEWEST = 3;
const MOST_OF_ONE = 0.6;

/**
 * How many organisations a store holds records of, if they are three or more and none has most of them: that is somebody
 * who works for them all. Zero otherwise. Branches (`Harbor North`, `Harbor South`) are one.
 */
export function unrelatedOrganisations(owner: readonly OwnerClue[]): number {
  const counts = recordOwnerKinds.map(kind => {
    const clues = owner.filter(clue => clue.kind === kind);
    if (clues.some(({ share }) => share > MOST_OF_ONE)) return 0;
    return new Set(clues.map(({ value }) => familyOf(value))).size;
  });
  const count = Math.max(...counts);
  return count >= FEWEST ? count : 0;
}

/** The first word that is its own. */
function familyOf(value: string): string {
  const words = value.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.find(word => word.length > 2 && word !== 'the' && !isOrganisationWord(word)) ?? value.toLowerCase();
}
