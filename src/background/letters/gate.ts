import type { LetterKind } from '../../messages/protocol';
import type { StoredDraft } from '../../storage';

/** To whom nobody writes before the owner had a chance to act, unless there is a reason. */
const REGULATORS: readonly LetterKind[] = ['hhs-ocr', 'data-protection'];
/** Words that make a reason: one that says something. */
const WORDS = 3;

/** Letters that are not open yet: a follow-up follows an attempt, a regulator comes after attempts or for a reason. */
export function closedLetters({ attempts, reason }: Pick<StoredDraft, 'attempts' | 'reason'>): readonly LetterKind[] {
  if (attempts.length > 0) return [];
  return isReason(reason) ? ['follow-up'] : ['follow-up', ...REGULATORS];
}

const isReason = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= WORDS;
