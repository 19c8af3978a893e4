import { lawsFor } from '../../disclosure';
import type { Draft, LetterKind } from '../../messages/protocol';
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

/** Whether nothing may leave yet: the letter is not open, or a regulator would get another one around its gate. */
export function isClosed(stored: StoredDraft): boolean {
  const closed = closedLetters(stored);
  const role = stored.contacts.find(({ id }) => id === stored.contact)?.role;
  return closed.includes(stored.kind) || (role === 'regulator' && REGULATORS.some(kind => closed.includes(kind)));
}

/** Laws that something in the draft speaks for. */
export const spokenFor = ({ report, host, owner }: Pick<StoredDraft, 'report' | 'host' | 'owner'>): Draft['laws'] =>
  lawsFor(report, host, owner);

/** A draft that stands at no letter that has closed, and names no law that nothing speaks for any more. */
export function settled(stored: StoredDraft): StoredDraft {
  const isSpokenFor = spokenFor(stored).some(({ law }) => law === stored.law);
  return {
    ...stored,
    kind: closedLetters(stored).includes(stored.kind) ? 'owner' : stored.kind,
    law: isSpokenFor ? stored.law : 'none',
  };
}

const isReason = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= WORDS;
