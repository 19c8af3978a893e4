import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messages';
import type { VisitView } from '../../messages/protocol';
import type { OwnLetter } from '../use-letter';

export type ReadVisit = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; view: VisitView };

/** What was done at the draft's host, read anew whenever the person comes back to the letter. */
export function useVisit(own: OwnLetter): { visit: ReadVisit; load: () => Promise<void> } {
  const [visit, setVisit] = useState<ReadVisit>({ kind: 'loading' });
  const { id, language } = own.draft;
  const load = async () => {
    try {
      setVisit({ kind: 'ready', view: await ask('readVisit', id) });
    } catch (error) {
      console.error(error);
      setVisit({ kind: 'failed' });
    }
  };
  useEffect(() => {
    void load();
    const again = () => {
      if (document.visibilityState !== 'visible') return;
      // The letter tells the same numbers as the pane.
      void own.refresh().then(load);
    };
    addEventListener('visibilitychange', again);
    return () => removeEventListener('visibilitychange', again);
  }, [id, language]);
  return { visit, load };
}
