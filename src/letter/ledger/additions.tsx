import { useState } from 'preact/hooks';
import { translate } from '../../language';
import { UndoNotice } from '../../look/undo-notice';
import { Hits } from '../save-status';
import type { OwnLetter } from '../use-letter';
import { useNote } from '../use-note';

/** As many lines as a letter has room for. */
const MOST = 50;

/** What the person did with other tools, a line each, in their own words: scanned before it is kept. */
export function Additions({ own }: { own: OwnLetter }) {
  const note = useNote(own);
  const [typed, setTyped] = useState('');
  const [removed, setRemoved] = useState<{ line: string; at: number } | null>(null);
  const { added } = own.draft;
  const line = typed.trim();

  const add = async (ticked?: readonly string[]) => {
    if (line === '') return;
    const isKept = await note.keep(draft => ({ added: [...draft.added, line] }), ticked);
    if (!isKept) return;
    setTyped('');
    setRemoved(null);
  };
  const remove = async (at: number) => {
    const isGone = await note.keep(draft => ({ added: draft.added.filter((_, other) => other !== at) }));
    if (isGone) setRemoved({ line: added[at]!, at });
  };
  const putBack = async ({ line, at }: { line: string; at: number }) => {
    if (await note.keep(draft => ({ added: draft.added.toSpliced(at, 0, line) }))) setRemoved(null);
  };
  return (
    <section class="stack" aria-labelledby="added">
      <h3 id="added">{translate('added_title')}</h3>
      <p class="muted">{translate('added_help')}</p>
      {added.length > 0 && (
        <ul class="rows added">
          {added.map((one, at) => (
            <li>
              <p>{one}</p>
              <button
                type="button"
                class="plain"
                aria-label={translate('added_remove_of', { line: one })}
                onClick={() => remove(at)}
              >
                {translate('added_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {removed && <UndoNotice text={translate('added_removed')} onUndo={() => putBack(removed)} />}
      {added.length < MOST ? (
        <>
          <label class="field">
            {translate('added_label')}
            <input
              name="added"
              maxLength={300}
              value={typed}
              onInput={event => setTyped(event.currentTarget.value)}
              onKeyDown={event => event.key === 'Enter' && void add()}
            />
          </label>
          <button type="button" disabled={line === ''} onClick={() => add()}>
            {translate('added_add')}
          </button>
        </>
      ) : (
        <p class="muted">{translate('added_full')}</p>
      )}
      {note.hits.length > 0 && (
        <div role="alert" class="stack">
          <p>{translate('added_refused')}</p>
          <Hits hits={note.hits} confirmed={note.confirmed} onConfirm={note.confirm} />
        </div>
      )}
    </section>
  );
}
