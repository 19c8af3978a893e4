import { useEffect, useState } from 'preact/hooks';
import { translate } from '../language';
import { NoAnswer } from '../look/no-answer';
import { PageFrame } from '../look/page-frame';
import { UndoNotice } from '../look/undo-notice';
import { ask } from '../messages';
import type { Draft, Profile } from '../messages/protocol';
import { useDeletion } from './deletion';
import { Editor } from './editor';

type Loaded =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'missing' }
  | { kind: 'ready'; draft: Draft; profile: Profile };

/** The page of one letter, whatever became of it. */
export function DraftPage({ draftId }: { draftId: string }) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const load = () =>
    Promise.all([ask('readDraft', draftId), ask('readProfile')]).then(
      ([draft, profile]) => setLoaded(draft === null ? { kind: 'missing' } : { kind: 'ready', draft, profile }),
      () => setLoaded({ kind: 'failed' }),
    );
  const deletion = useDeletion(() => setLoaded({ kind: 'missing' }));
  useEffect(() => void load(), [draftId]);

  if (deletion.pending !== null) {
    const undo = () => {
      deletion.undo();
      void load();
    };
    return (
      <PageFrame title={translate('letter_title')}>
        <UndoNotice text={translate('draft_deleted')} onUndo={undo} />
        <AllDrafts />
      </PageFrame>
    );
  }
  if (loaded.kind === 'ready') {
    return <Editor {...loaded} onDelete={() => deletion.remove(draftId)} />;
  }
  return (
    <PageFrame title={translate('letter_title')}>
      {loaded.kind === 'failed' && <NoAnswer onAgain={load} />}
      {loaded.kind === 'missing' && <p>{translate('draft_missing')}</p>}
      {loaded.kind !== 'loading' && <AllDrafts />}
    </PageFrame>
  );
}

const AllDrafts = () => (
  <p>
    <a href="/src/letter/index.html">{translate('drafts')}</a>
  </p>
);
