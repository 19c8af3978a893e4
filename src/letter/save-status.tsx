import { translate } from '../language';
import { moment } from '../language/amounts';
import type { Hit } from '../messages/protocol';
import { nameOfType } from '../words/names';
import type { SaveState } from './saver';

interface Props {
  state: SaveState;
  confirmed: readonly string[];
  onConfirm: (confirmed: readonly string[]) => void;
  onAgain: () => void;
}

/** Whether what is on the page is kept, and what stands in the way. */
export function SaveStatus({ state, confirmed, onConfirm, onAgain }: Props) {
  return (
    <div class="save-status">
      <p role="status" data-state={state.kind}>
        {wordsOf(state)}
      </p>
      {state.kind === 'refused' && <Hits hits={state.hits} confirmed={confirmed} onConfirm={onConfirm} />}
      {state.kind === 'failed' && (
        <button type="button" onClick={onAgain}>
          {translate('try_again')}
        </button>
      )}
    </div>
  );
}

function wordsOf(state: SaveState): string {
  if (state.kind === 'refused') return translate('not_saved');
  if (state.kind === 'failed') return translate('not_saved_failed');
  if (state.kind !== 'saved') return translate('saving');
  return state.at === null ? translate('not_edited') : translate('saved', { time: moment(state.at) });
}

type HitsProps = Pick<Props, 'confirmed' | 'onConfirm'> & { hits: readonly Hit[] };

/** Each kind of personal data in what was typed; contact data may stay once the person says whose it is. */
export function Hits({ hits, confirmed, onConfirm }: HitsProps) {
  const toggle = (token: string) =>
    onConfirm(confirmed.includes(token) ? confirmed.filter(other => other !== token) : [...confirmed, token]);
  return (
    <ul class="hits">
      {together(hits).map(same => (
        <li key={same[0].type + same[0].token}>
          <p>{sayHits(same)}</p>
          {same[0].isConfirmable && (
            <label>
              <input
                type="checkbox"
                checked={confirmed.includes(same[0].token)}
                onChange={() => toggle(same[0].token)}
              />
              {translate('hit_confirm')}
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

type Same = readonly [Hit, ...Hit[]];

/** What may be confirmed by the very text it stands for; the rest by its kind. */
function together(hits: readonly Hit[]): readonly Same[] {
  const groups = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const key = hit.isConfirmable ? `${hit.type} ${hit.token}` : hit.type;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  return [...groups.values()];
}

function sayHits(hits: Same): string {
  const name = nameOfType(hits[0].type);
  const lines = [...new Set(hits.map(({ line }) => line))].filter(line => line > 0);
  if (lines.length === 0) return translate('hit_head', { name });
  return translate('hit_lines', { name, count: lines.length, lines: lines.join(', ') });
}
