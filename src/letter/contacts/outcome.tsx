import { type Key, translate } from '../../language';
import type { FindDone, Finding, Step } from '../../messages/protocol';
import type { Look } from './use-finding';
import { useOnline } from './use-online';

/** What stood in the way. */
const HINDERED: Readonly<Partial<Record<FindDone | 'no-answer', Key>>> = {
  busy: 'find_busy',
  denied: 'find_denied',
  'no-answer': 'find_no_answer',
};

interface Props {
  look: Look;
  /** What could be asked here, and what of it is ticked. */
  steps: readonly Step[];
  ticked: readonly Step[];
}

/** The button that says how many requests would leave at most, and what became of those that left. */
export function Outcome({ look, steps, ticked }: Props) {
  const isOnline = useOnline();
  const most = ticked.reduce((sum, { requests }) => sum + requests, 0);
  const isHere = (id: string) => steps.some(step => step.id === id);
  const end = look.begun.some(isHere) ? look.end : null;
  const finding = look.finding?.steps.some(({ id }) => isHere(id)) ? look.finding : null;
  const hindered = end === null ? undefined : HINDERED[end];
  return (
    <div class="stack">
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={most === 0}
          aria-disabled={look.isRunning}
          onClick={look.isRunning ? undefined : () => look.start(ticked)}
        >
          {translate('find_send', { count: most })}
        </button>
        {look.isRunning && (
          <button type="button" onClick={look.stop}>
            {translate('find_stop')}
          </button>
        )}
        {end === 'denied' && (
          <button type="button" onClick={() => look.start(ticked)}>
            {translate('find_denied_allow')}
          </button>
        )}
      </div>
      <div role="status" class="outcome">
        {most === 0 && <p>{translate('find_none_ticked')}</p>}
        {!isOnline && <p>{translate('find_offline')}</p>}
        {hindered !== undefined && <p>{translate(hindered)}</p>}
        {finding !== null && hindered === undefined && <p>{progressOf(finding)}</p>}
        {isEmpty(finding) && <p>{translate('find_nothing')}</p>}
      </div>
    </div>
  );
}

function progressOf({ state, steps, requests: count, results }: Finding): string {
  if (state === 'running') return translate('find_running', { done: results.length, all: steps.length, count });
  const found = foundIn(results);
  return state === 'done' ? translate('find_done', { count, found }) : translate('find_was_stopped', { found });
}

const foundIn = (results: Finding['results']): number => results.reduce((sum, { found }) => sum + found, 0);

const isEmpty = (finding: Finding | null): boolean =>
  finding?.state === 'done' && finding.results.length > 0 && foundIn(finding.results) === 0;
