import { useState } from 'preact/hooks';
import type { Draft, DraftChange, Hit } from '../messages/protocol';
import type { OwnLetter } from './use-letter';

/** What a person notes beside the letter: it is kept unless it holds personal data, and each kind of that is named. */
export function useNote(own: OwnLetter) {
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  return {
    hits,
    confirmed,
    /** Lets what was named stand, once the note is kept again. */
    confirm: setConfirmed,
    /** Whether it was kept. What the person said may stand is remembered for the next time. */
    async keep(change: (draft: Draft) => DraftChange, ticked = confirmed): Promise<boolean> {
      setConfirmed(ticked);
      const changed = await own.change(change, ticked);
      setHits(changed?.isKept === false ? changed.hits : []);
      return changed?.isKept === true;
    },
  };
}
