import { emlDraft, mailtoUrl, openSlots } from '../../disclosure';
import type { LetterText, Released, Way } from '../../messages/protocol';
import { mustRead, saveDraft } from './index';
import { textOf } from './text';

/** The letter in the form it leaves in; kept as it left. */
export async function releaseLetter(
  draftId: string,
  way: Way,
  letter: LetterText,
  confirmed: readonly string[],
): Promise<Released> {
  const slots = openSlots(`${letter.subject}\n${letter.body}`);
  const saved = await saveDraft(draftId, letter, confirmed);
  if (!saved.isSaved) return { isReleased: false, hits: saved.hits, openSlots: slots };
  if (slots.length > 0) return { isReleased: false, hits: [], openSlots: slots };
  const { reference } = await mustRead(draftId);
  const text = textOf(letter);
  if (way === 'copy') return { isReleased: true, way, text };
  if (way === 'mailto') return { isReleased: true, way, url: mailtoUrl(letter), text };
  return { isReleased: true, way, ...emlDraft(letter, reference, saved.savedAt) };
}
