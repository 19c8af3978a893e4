import { saysMoreInFull } from '../disclosure/letter-kinds';
import type { LetterChoice, LetterKind } from '../disclosure/types';

export { saysMoreInFull } from '../disclosure/letter-kinds';

const WITH_LAW: readonly LetterKind[] = ['owner', 'vendor'];

/** Whether a letter has a place for a law: a first contact has none, and not every full one. */
export const hasLaw = ({ kind, depth }: Pick<LetterChoice, 'kind' | 'depth'>): boolean =>
  depth === 'full' && WITH_LAW.includes(kind);

/** Under which name what is typed into a letter is kept: `owner full en none`. What a letter has no place for is no part. */
export const variantOf = ({ kind, depth, language, law }: LetterChoice): string => {
  const said = saysMoreInFull(kind) ? depth : 'first-contact';
  return [kind, said, language, hasLaw({ kind, depth }) ? law : 'none'].join(' ');
};
