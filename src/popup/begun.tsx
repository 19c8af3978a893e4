import { useEffect, useState } from 'preact/hooks';
import { translate } from '../language';
import { moment } from '../language/amounts';
import { ask } from '../messages';
import type { DraftSummary } from '../messages/protocol';

/** The way back to the letter that was last begun about this host. */
export function Begun({ host }: { host: string }) {
  const [draft, setDraft] = useState<DraftSummary | null>(null);
  useEffect(() => {
    if (host === '') return;
    void ask('listDrafts')
      .then(drafts => setDraft(drafts.find(one => one.host === host) ?? null))
      .catch(console.error);
  }, [host]);
  if (draft === null) return null;
  return (
    <p>
      <a href={`/src/letter/index.html?draft=${encodeURIComponent(draft.id)}`} target="_blank" rel="noreferrer">
        {translate('continue_letter', { time: moment(draft.savedAt ?? draft.createdAt) })}
      </a>
    </p>
  );
}
