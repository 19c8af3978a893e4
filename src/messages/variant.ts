import type { LetterChoice, LetterKind } from '../disclosure/types';

const TWO_DEPTHS: readonly LetterKind[] = ['owner', 'vendor', 'host', 'cert', 'intermediary'];
const WITH_LAW: readonly LetterKind[] = ['owner', 'vendor'];

/** Whether there is a first contact and a full letter of a kind. */
export const hasDepths = (kind: LetterKind): boolean => TWO_DEPTHS.includes(kind);

/** Whether a letter has a place for a law: a first contact has none, and not every full one. */
export const hasLaw = ({ kind, depth }: Pick<LetterChoice, 'kind' | 'depth'>): boolean =>
  depth === 'full' && WITH_LAW.includes(kind);

/** Under which name what is typed into a letter is kept: `owner full en none`. What a letter has no place for is no part. */
export const variantOf = ({ kind, depth, language, law }: LetterChoice): string =>
  [kind, hasDepths(kind) ? depth : 'first-contact', language, hasLaw({ kind, depth }) ? law : 'none'].join(' ');
