import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../language';
import { Hits } from '../save-status';
import type { OwnLetter } from '../use-letter';
import { useNote } from '../use-note';

/** After the last letter typed, in milliseconds, a reason is kept. */
const PAUSE = 600;

/** Why a regulator is not the first to be written to, and the way there: an attempt that was noted, or a reason. */
export function RegulatorGate({ own }: { own: OwnLetter }) {
  const { draft } = own;
  const [reason, setReason] = useState(draft.reason);
  const note = useNote(own);
  const isOpen = !draft.closed.includes('hhs-ocr');
  const keep = (ticked?: readonly string[]) => note.keep(() => ({ reason }), ticked);
  useEffect(() => {
    if (reason === draft.reason) return;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [reason]);
  return (
    <div class="stack gate">
      <p>{translate(isOpen ? 'regulator_open' : 'regulator_closed')}</p>
      {draft.attempts.length === 0 && (
        <>
          <label class="field">
            {translate('regulator_reason')}
            <textarea
              name="reason"
              rows={2}
              maxLength={2000}
              value={reason}
              onInput={event => setReason(event.currentTarget.value)}
            />
          </label>
          <p role="status" class="muted">
            {note.hits.length > 0 && translate('not_saved')}
            {note.hits.length === 0 && draft.reason !== '' && translate(isOpen ? 'reason_kept' : 'reason_too_short')}
          </p>
          {note.hits.length > 0 && <Hits hits={note.hits} confirmed={note.confirmed} onConfirm={keep} />}
        </>
      )}
    </div>
  );
}
