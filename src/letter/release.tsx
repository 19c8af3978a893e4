import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../language';
import { saveFile } from '../look/save-file';
import { ask } from '../messages';
import type { Hit, Released, Way } from '../messages/protocol';
import { focusSlot, sayMissing } from './open-slots';
import { Hits } from './save-status';
import type { useLetter } from './use-letter';

interface Props {
  draftId: string;
  own: ReturnType<typeof useLetter>;
  desk: RefObject<HTMLFormElement | null>;
}
interface Outcome {
  text: string;
  hits: readonly Hit[];
}

/** The ways a letter leaves. The background makes the last checks; the words say what came of it. */
export function Release({ draftId, own, desk }: Props) {
  const [outcome, setOutcome] = useState<Outcome>({ text: '', hits: [] });
  const leave = async (way: Way) => {
    setOutcome({ text: '', hits: [] });
    await own.flush();
    try {
      setOutcome(await finish(await ask('releaseLetter', draftId, way, own.letter, own.confirmed), desk.current));
    } catch (error) {
      console.error(error);
      setOutcome({ text: translate('release_failed'), hits: [] });
    }
  };
  return (
    <section class="release" aria-label={translate('release')}>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => leave('mailto')}>
          {translate('release_mailto')}
        </button>
        <button type="button" onClick={() => leave('copy')}>
          {translate('release_copy')}
        </button>
        <button type="button" onClick={() => leave('eml')}>
          {translate('release_eml')}
        </button>
        <button type="button" onClick={() => print()}>
          {translate('release_print')}
        </button>
      </div>
      <p class="muted">{translate('release_help')}</p>
      <p role="status" class="outcome">
        {outcome.text}
      </p>
      {outcome.hits.length > 0 && <Hits hits={outcome.hits} confirmed={own.confirmed} onConfirm={own.confirm} />}
    </section>
  );
}

async function finish(released: Released, desk: HTMLFormElement | null): Promise<Outcome> {
  if (!released.isReleased) return held(released, desk);
  if (released.way === 'eml') {
    saveFile(released.fileName, released.message, 'message/rfc822');
    return { text: translate('released_eml', { file: released.fileName }), hits: [] };
  }
  if (released.way === 'mailto' && released.url !== null) {
    location.assign(released.url);
    return { text: translate('released_mailto'), hits: [] };
  }
  await navigator.clipboard.writeText(released.text);
  return { text: translate(released.way === 'copy' ? 'released_copy' : 'released_mailto_too_long'), hits: [] };
}

function held({ hits, openSlots }: Extract<Released, { isReleased: false }>, desk: HTMLFormElement | null): Outcome {
  const [first] = openSlots;
  if (first === undefined) return { text: translate('held_hits'), hits };
  focusSlot(desk, first);
  return { text: translate('held_slots', { missing: openSlots.map(sayMissing).join(' ') }), hits };
}
