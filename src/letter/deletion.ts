import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../messages';

/** How long a deletion can be taken back, in milliseconds. */
const UNDO = 10_000;

/**
 * Deletes drafts so that it can be undone: a draft is gone from sight at once, and for good after ten seconds, with the
 * next deletion, or when the page is left.
 */
export function useDeletion(onDeleted: () => void) {
  const [pending, setPending] = useState<string | null>(null);
  const commit = useRef<() => void>(() => {});

  useEffect(() => {
    if (pending === null) return;
    commit.current = () => {
      commit.current = () => {};
      setPending(null);
      void ask('deleteDraft', pending).then(onDeleted, onDeleted);
    };
    const now = () => commit.current();
    const timer = setTimeout(now, UNDO);
    addEventListener('pagehide', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', now);
    };
  }, [pending]);

  return {
    pending,
    remove(draftId: string) {
      commit.current();
      setPending(draftId);
    },
    undo() {
      commit.current = () => {};
      setPending(null);
    },
  };
}
