import { translate } from '../../language';
import { saveFile } from '../../look/save-file';
import { ask } from '../../messages';
import type { Held, Hit, Released, Way } from '../../messages/protocol';
import { focusSlot, sayMissing } from '../open-slots';
import { faultOf } from '../sealing/faults';
import type { OwnLetter } from '../use-letter';

/** What came of a way out, in words. */
export interface Outcome {
  text: string;
  hits: readonly Hit[];
  isReleased?: boolean;
}
/** The printer's place. */
export interface Paper {
  /** Whether the letter on the page fits on the pages it may take. */
  fits(): boolean;
  print(released: Extract<Released, { way: 'print' }>): void;
}

/** Asks for the letter in a form, and hands it to clipboard, mail program, disk or printer. */
export async function leaveBy(
  way: Way,
  { draft, letter, confirmed }: OwnLetter,
  desk: HTMLFormElement | null,
  paper: Paper,
): Promise<Outcome> {
  if (way === 'print' && !paper.fits()) return { text: translate('held_one_page'), hits: [] };
  try {
    const released = await ask('releaseLetter', draft.id, way, letter, confirmed);
    return released.isReleased
      ? { text: await handOver(released, draft.reference, paper), hits: [], isReleased: true }
      : whyHeld(released, desk);
  } catch (error) {
    console.error(error);
    return { text: translate('release_failed'), hits: [] };
  }
}

async function handOver(
  released: Extract<Released, { isReleased: true }>,
  reference: string,
  paper: Paper,
): Promise<string> {
  switch (released.way) {
    case 'eml':
    case 'eml-sealed':
      saveFile(released.fileName, released.message, 'message/rfc822');
      return translate(released.way === 'eml' ? 'released_eml' : 'released_eml_sealed', { file: released.fileName });
    case 'markdown':
      saveFile(released.fileName, released.text, 'text/markdown');
      return translate('released_markdown', { file: released.fileName });
    case 'print':
      paper.print(released);
      return translate('released_print');
    case 'mailto':
      if (released.url === null) break;
      location.assign(released.url);
      return translate('released_mailto');
  }
  await navigator.clipboard.writeText(released.text);
  if (released.way === 'copy-sealed') return translate('released_copy_sealed', { reference });
  return translate(released.way === 'copy' ? 'released_copy' : 'released_mailto_too_long');
}

function whyHeld({ hits, openSlots, why, detail = '' }: Held, desk: HTMLFormElement | null): Outcome {
  if (why === 'closed') return { text: translate('held_closed'), hits };
  if (why === 'no-key') return { text: translate('held_no_key'), hits };
  if (why !== undefined) return { text: faultOf(why, detail), hits };
  const [first] = openSlots;
  if (first === undefined) return { text: translate('held_hits'), hits };
  focusSlot(desk, first);
  return { text: translate('held_slots', { missing: openSlots.map(sayMissing).join(' ') }), hits };
}
