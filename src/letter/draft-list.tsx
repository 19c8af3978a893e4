import { useEffect, useState } from 'preact/hooks';
import { translate } from '../language';
import { moment } from '../language/amounts';
import { NoAnswer } from '../look/no-answer';
import { PageFrame } from '../look/page-frame';
import { UndoNotice } from '../look/undo-notice';
import { ask } from '../messages';
import type { DraftSummary } from '../messages/protocol';
import { nameOfChoice } from './choices/kinds';
import { useDeletion } from './deletion';

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; drafts: readonly DraftSummary[] };

/** All letters that were begun: open one, or delete it. */
export function DraftList() {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const load = () =>
    ask('listDrafts').then(
      drafts => setLoaded({ kind: 'ready', drafts }),
      () => setLoaded({ kind: 'failed' }),
    );
  const deletion = useDeletion(load);
  useEffect(() => void load(), []);

  return (
    <PageFrame title={translate('drafts')}>
      {loaded.kind === 'failed' && <NoAnswer onAgain={load} />}
      {deletion.pending !== null && <UndoNotice text={translate('draft_deleted')} onUndo={deletion.undo} />}
      {loaded.kind === 'ready' && (
        <Drafts drafts={loaded.drafts.filter(({ id }) => id !== deletion.pending)} onDelete={deletion.remove} />
      )}
    </PageFrame>
  );
}

function Drafts({ drafts, onDelete }: { drafts: readonly DraftSummary[]; onDelete: (id: string) => void }) {
  if (drafts.length === 0) return <p class="muted">{translate('drafts_none')}</p>;
  return (
    <ul class="drafts">
      {drafts.map(draft => (
        <li key={draft.id}>
          <div>
            <a href={`?draft=${encodeURIComponent(draft.id)}`}>{draft.host || translate('host_unknown')}</a>
            <p class="muted">
              {[draft.reference, nameOfChoice(draft), moment(draft.savedAt ?? draft.createdAt)].join(' · ')}
            </p>
          </div>
          <button
            type="button"
            aria-label={translate('delete_draft_of', { host: draft.host, reference: draft.reference })}
            onClick={() => onDelete(draft.id)}
          >
            {translate('delete')}
          </button>
        </li>
      ))}
    </ul>
  );
}
