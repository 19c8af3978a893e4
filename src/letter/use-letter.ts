import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../messages';
import type { Draft, LetterChoice, LetterText, Profile, ProfileHit } from '../messages/protocol';
import { createSaver, type SaveState } from './saver';

const variantOf = ({ kind, depth, language, law }: LetterChoice) => [kind, depth, language, law].join(' ');

/** One letter being written: its text on the page, what of it is kept, and what can be done with it. */
export function useLetter(first: Draft) {
  const [draft, setDraft] = useState(first);
  const [letter, setLetter] = useState(first.letter);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState<SaveState>({ kind: 'saved', at: first.savedAt });
  const [before, setBefore] = useState<LetterText | null>(null);
  const [profileHits, setProfileHits] = useState<readonly ProfileHit[]>([]);
  const [hasFailed, setFailed] = useState(false);
  /** Text that could not be kept, by letter: it waits here while another letter is shown. */
  const unsaved = useRef(new Map<string, LetterText>());
  const saver = useMemo(
    () => createSaver((text, ticked) => ask('saveDraft', first.id, text, ticked), setSaved),
    [first.id],
  );
  useLeaving(saver.flush, saved.kind !== 'saved');

  const type = (text: LetterText, ticked = confirmed) => {
    setLetter(text);
    setConfirmed(ticked);
    setBefore(null);
    saver.change(text, ticked);
  };
  const show = (next: Draft) => {
    saver.drop();
    setDraft(next);
    const waiting = unsaved.current.get(variantOf(next));
    if (waiting !== undefined) return type(waiting);
    setLetter(next.letter);
    setSaved({ kind: 'saved', at: next.savedAt });
  };
  /** Does something with the draft at the background; a failure is shown and nothing on the page is lost. */
  const attempt = async (change: () => Promise<void>) => {
    setFailed(false);
    try {
      await change();
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };

  return {
    draft,
    letter,
    confirmed,
    saved,
    profileHits,
    hasFailed,
    isEdited: draft.isEdited || letter !== draft.letter,
    canUndoReset: before !== null,
    flush: saver.flush,
    type,
    confirm: (ticked: readonly string[]) => type(letter, ticked),
    choose: (choice: LetterChoice) =>
      attempt(async () => {
        await saver.flush();
        if (saver.isKept()) unsaved.current.delete(variantOf(draft));
        else unsaved.current.set(variantOf(draft), letter);
        const next = await ask('chooseLetter', first.id, choice);
        setBefore(null);
        show(next);
      }),
    reset: () =>
      attempt(async () => {
        saver.drop();
        const next = await ask('resetLetter', first.id);
        unsaved.current.delete(variantOf(draft));
        show(next);
        setBefore(letter);
      }),
    undoReset: () => before !== null && type(before),
    /** Another name or mail address: letters that were not edited are made anew with it. */
    saveProfile: (profile: Profile) =>
      attempt(async () => {
        await saver.flush();
        const answer = await ask('saveProfile', profile);
        setProfileHits(answer.isSaved ? [] : answer.hits);
        if (!answer.isSaved) return;
        const next = await ask('readDraft', first.id);
        if (next !== null && saver.isKept()) show(next);
      }),
  };
}

/** Keeps what was typed when the page is left, and asks first where it can't be kept. */
function useLeaving(flush: () => Promise<void>, isUnsaved: boolean) {
  useEffect(() => {
    const keep = () => void flush();
    addEventListener('visibilitychange', keep);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('visibilitychange', keep);
      removeEventListener('pagehide', keep);
    };
  }, [flush]);
  useEffect(() => {
    if (!isUnsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [isUnsaved]);
}
