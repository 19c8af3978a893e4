import type { Depth, LetterKind } from './types';

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

/** Whether the letter says more in full, be it in a file of its own or in lines that a first contact leaves out. */
export const saysMoreInFull = (kind: LetterKind): boolean => hasDepths(kind) || MORE_IN_FULL.includes(kind);

const TOLD_IN_FULL: readonly LetterKind[] = ['hhs-ocr', 'data-protection'];
const MORE_IN_FULL: readonly LetterKind[] = ['follow-up', 'samples', 'lawyer', 'closure'];
