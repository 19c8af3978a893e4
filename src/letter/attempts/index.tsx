import { useState } from 'preact/hooks';
import { translate } from '../../language';
import { moment } from '../../language/amounts';
import { Select } from '../../look/select';
import { UndoNotice } from '../../look/undo-notice';
import type { Attempt } from '../../messages/protocol';
import { Hits } from '../save-status';
import type { OwnLetter } from '../use-letter';
import { useNote } from '../use-note';
import { AddAttempt } from './add';
import { CHANNELS, OUTCOMES } from './names';

/** Whom the person tried to reach, when, how, and what became of it: follow-ups and regulators are told this. */
export function Attempts({ own }: { own: OwnLetter }) {
  const note = useNote(own);
  const [removed, setRemoved] = useState<Attempt | null>(null);
  const { attempts } = own.draft;
  const remove = async (attempt: Attempt) => {
    const isGone = await note.keep(draft => ({ attempts: draft.attempts.filter(({ id }) => id !== attempt.id) }));
    if (isGone) setRemoved(attempt);
  };
  const add = async (attempt: Attempt, ticked?: readonly string[]) => {
    const others = (draft: typeof own.draft) => draft.attempts.filter(({ id }) => id !== attempt.id);
    const isKept = await note.keep(draft => ({ attempts: [...others(draft), attempt] }), ticked);
    if (isKept) setRemoved(null);
    return isKept;
  };
  return (
    <section class="stack" aria-labelledby="attempts">
      <h3 id="attempts">{translate('attempts')}</h3>
      <p class="muted">{translate('attempts_help')}</p>
      {attempts.length > 0 && (
        <ol class="rows attempts">
          {attempts.map(attempt => (
            <Row key={attempt.id} attempt={attempt} onChange={add} onRemove={() => remove(attempt)} />
          ))}
        </ol>
      )}
      {removed && <UndoNotice text={translate('attempt_removed')} onUndo={() => add(removed)} />}
      <AddAttempt own={own} onAdd={add} />
      {note.hits.length > 0 && (
        <div role="alert" class="stack">
          <p>{translate('attempt_refused')}</p>
          <Hits hits={note.hits} confirmed={note.confirmed} onConfirm={ticked => note.confirm(ticked)} />
        </div>
      )}
    </section>
  );
}

interface RowProps {
  attempt: Attempt;
  onChange: (attempt: Attempt) => void;
  onRemove: () => void;
}

/** One attempt; what became of it is often known only days later. */
function Row({ attempt, onChange, onRemove }: RowProps) {
  const { at, to, channel } = attempt;
  const way = channel === 'look-up' ? '' : translate(CHANNELS[channel]);
  return (
    <li>
      <p>
        <strong>{to}</strong>
        <span class="muted">
          {way} · <time dateTime={at}>{moment(at)}</time>
        </span>
      </p>
      <Select
        label={translate('attempt_outcome')}
        name="attempt-outcome"
        options={OUTCOMES}
        value={attempt.outcome}
        onChoose={outcome => onChange({ ...attempt, outcome })}
      />
      <button
        type="button"
        class="plain"
        aria-label={translate('attempt_remove_of', { to, time: moment(at) })}
        onClick={onRemove}
      >
        {translate('attempt_remove')}
      </button>
    </li>
  );
}
