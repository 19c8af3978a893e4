import { useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../messages';
import type {
  Draft,
  DraftChange,
  DraftChanged,
  LetterChoice,
  LetterText,
  Profile,
  ProfileSaved,
} from '../messages/protocol';
import { variantOf } from '../messages/variant';
import { useLeaving } from './leaving';
import { createSaver, type SaveState } from './saver';

/** The disclosure on the page and all that can be done with it; every pane of the desk takes it. */
export type OwnLetter = ReturnType<typeof useLetter>;

/** The choice that a draft stands at. */
export const choiceOf = ({ kind, depth, language, law }: Draft): LetterChoice => ({ kind, depth, language, law });

/** One disclosure being written: the letter that is chosen, what of it is kept, and what can be done with it. */
export function useLetter(first: Draft) {
  const [draft, setDraft] = useState(first);
  const [letter, setLetter] = useState(first.letter);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState<SaveState>({ kind: 'saved', at: first.savedAt });
  const [before, setBefore] = useState<LetterText | null>(null);
  const [hasFailed, setFailed] = useState(false);
  /** What is shown by now, for work that began earlier. */
  const now = useRef({ draft: first, letter: first.letter });
  /** Text that could not be kept, by letter: it waits here while another letter is shown. */
  const unsaved = useRef(new Map<string, LetterText>());
  const saver = useMemo(
    () =>
      createSaver((text, ticked) => ask('saveDraft', first.id, text, ticked, choiceOf(now.current.draft)), setSaved),
    [first.id],
  );
  const inTurn = useTurns(setFailed);
  useLeaving(saver.flush, saved.kind !== 'saved');

  const showText = (text: LetterText) => {
    now.current.letter = text;
    setLetter(text);
  };
  const showDraft = (next: Draft) => {
    now.current.draft = next;
    setDraft(next);
  };
  const type = (text: LetterText, ticked = confirmed) => {
    showText(text);
    setConfirmed(ticked);
    setBefore(null);
    saver.change(text, ticked);
  };
  const show = (next: Draft) => {
    saver.drop();
    showDraft(next);
    const waiting = unsaved.current.get(variantOf(next));
    if (waiting !== undefined) return type(waiting);
    showText(next.letter);
    setSaved({ kind: 'saved', at: next.savedAt });
  };
  /** The draft as the background has it by now. Text that is not kept stays: on the page, or until its letter is shown. */
  const take = (next: Draft) => {
    const variant = variantOf(now.current.draft);
    const isSame = variant === variantOf(next);
    if (!saver.isKept() && isSame) return showDraft(next);
    if (saver.isKept()) unsaved.current.delete(variant);
    else unsaved.current.set(variant, now.current.letter);
    if (!isSame) setBefore(null);
    show(next);
  };

  return {
    draft,
    letter,
    confirmed,
    saved,
    hasFailed,
    isEdited: draft.isEdited || letter !== draft.letter,
    canUndoReset: before !== null,
    flush: saver.flush,
    type,
    confirm: (ticked: readonly string[]) => type(letter, ticked),
    choose: (choice: LetterChoice) =>
      inTurn(async () => {
        await saver.flush();
        take(await ask('chooseLetter', first.id, choice));
      }),
    /**
     * Keeps what the person decided or noted, worked out from the draft as it is by then. Gives what came of it: hits
     * where it holds personal data; null where the background does not answer, which the desk says by itself.
     */
    change: (change: (draft: Draft) => DraftChange, ticked: readonly string[] = []): Promise<DraftChanged | null> =>
      inTurn(async () => {
        await saver.flush();
        const changed = await ask('changeDraft', first.id, change(now.current.draft), ticked);
        if (changed.isKept) take(changed.draft);
        return changed;
      }),
    /** Something else changed the draft: a look-up, the ledger. */
    refresh: () =>
      inTurn(async () => {
        await saver.flush();
        const next = await ask('readDraft', first.id);
        if (next !== null) take(next);
      }),
    reset: () =>
      inTurn(async () => {
        const { draft: shown, letter: text } = now.current;
        saver.drop();
        const next = await ask('resetLetter', first.id);
        unsaved.current.delete(variantOf(shown));
        show(next);
        setBefore(text);
      }),
    undoReset: () => before !== null && type(before),
    /** Another name or mail address: letters that were not edited are made anew with it. */
    saveProfile: (profile: Profile): Promise<ProfileSaved | null> =>
      inTurn(async () => {
        await saver.flush();
        const answer = await ask('saveProfile', profile);
        const next = answer.isSaved ? await ask('readDraft', first.id) : null;
        if (next !== null) take(next);
        return answer;
      }),
  };
}

/** Does one thing after the other at the background. A failure is shown, gives null, and nothing on the page is lost. */
function useTurns(setFailed: (hasFailed: boolean) => void) {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    const done = last.current.then(async () => {
      setFailed(false);
      try {
        return await work();
      } catch (error) {
        console.error(error);
        setFailed(true);
        return null;
      }
    });
    last.current = done;
    return done;
  };
}
