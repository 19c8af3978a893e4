import { useEffect, useState } from 'preact/hooks';
import type { OwnDefinition } from '../detect';
import { translate } from '../language';
import { NoAnswer } from '../look/no-answer';
import { PageFrame } from '../look/page-frame';
import { UndoNotice } from '../look/undo-notice';
import { ask } from '../messages';
import type { OwnImported, OwnPattern } from '../messages/protocol';
import { type Editing, OwnForm } from './own-form';
import { OwnList } from './own-list';
import { Share } from './share';

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; patterns: readonly OwnPattern[] };

/** The patterns of a person's own: what there is, one that is being written, and how to hand them on. */
export function Options() {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removed, setRemoved] = useState<OwnDefinition | null>(null);
  const [imported, setImported] = useState<OwnImported | null>(null);
  const [said, setSaid] = useState('');
  const failed = () => setLoaded({ kind: 'failed' });
  const load = () => ask('listOwnPatterns').then(patterns => setLoaded({ kind: 'ready', patterns }), failed);
  useEffect(() => void load(), []);

  const tell = (text: string) => {
    setRemoved(null);
    setImported(null);
    setSaid(text);
  };
  const edit = (next: Editing) => {
    tell('');
    setEditing(next);
  };
  const close = (text: string) => {
    setEditing(null);
    tell(text);
    void load();
  };
  const remove = (definition: OwnDefinition) =>
    ask('removeOwnPattern', definition.name).then(() => {
      tell('');
      setRemoved(definition);
      return load();
    }, failed);
  const undo = (definition: OwnDefinition) =>
    ask('saveOwnPattern', definition, null).then(() => {
      tell('');
      return load();
    }, failed);
  const takeFile = (text: string) =>
    ask('importOwnPatterns', text).then(result => {
      tell('');
      setImported(result);
      return load();
    }, failed);

  if (editing) {
    const title = translate(editing.before === null ? 'own_add' : 'own_edit_title');
    return (
      <PageFrame title={title}>
        <OwnForm editing={editing} onSaved={() => close(translate('own_saved'))} onCancel={() => close('')} />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={translate('own_title')}>
      <p class="lead">{translate('own_lead')}</p>
      {loaded.kind === 'failed' && <NoAnswer onAgain={load} />}
      <p role="status" class="outcome">
        {said}
      </p>
      {removed && <UndoNotice text={translate('own_removed', { name: removed.name })} onUndo={() => undo(removed)} />}
      {loaded.kind === 'ready' && (
        <>
          <OwnList
            patterns={loaded.patterns}
            onEdit={definition => edit({ before: definition.name, definition })}
            onRemove={remove}
          />
          <div class="buttons">
            <button type="button" class="primary" onClick={() => edit({ before: null, definition: null })}>
              {translate('own_add')}
            </button>
          </div>
          <Share hasAny={loaded.patterns.length > 0} imported={imported} onFile={takeFile} onFailed={failed} />
        </>
      )}
    </PageFrame>
  );
}
