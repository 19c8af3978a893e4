import type { Hit, LetterText, Saved } from '../messages/protocol';

/** What becomes of the text on the page; shown beside it at all times. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** The text holds personal data: nothing was kept. */
  | { kind: 'refused'; hits: readonly Hit[] }
  /** The background did not answer; it is tried again by itself. */
  | { kind: 'failed' };

export interface Saver {
  change(letter: LetterText, confirmed: readonly string[]): void;
  /** Saves what waits, and settles once nothing is under way. */
  flush(): Promise<void>;
  /** Whether the latest text is kept. */
  isKept(): boolean;
  /** Forgets what waits: the text on the page is another one now. */
  drop(): void;
}

type Save = (letter: LetterText, confirmed: readonly string[]) => Promise<Saved>;
const PAUSE = 600;
const RETRY = 3000;

/** Saves a text shortly after each change, one save at a time, the latest text last. */
export function createSaver(save: Save, onState: (state: SaveState) => void): Saver {
  let waiting: Parameters<Save> | null = null;
  let underWay: Promise<void> | null = null;
  let isKept = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  };
  const saveWaiting = async () => {
    while (waiting !== null) {
      const mine = waiting;
      waiting = null;
      onState({ kind: 'saving' });
      const state = await attempt(save, mine);
      if (waiting !== null) continue;
      isKept = state.kind === 'saved';
      onState(state);
      if (state.kind !== 'failed') continue;
      waiting = mine;
      later(RETRY);
      return;
    }
  };
  const flush = async () => {
    clearTimeout(timer);
    underWay ??= saveWaiting().finally(() => {
      underWay = null;
    });
    return underWay;
  };

  return {
    change(letter, confirmed) {
      waiting = [letter, confirmed];
      isKept = false;
      onState({ kind: 'waiting' });
      later(PAUSE);
    },
    flush,
    isKept: () => isKept,
    drop() {
      isKept = true;
      clearTimeout(timer);
      waiting = null;
    },
  };
}

async function attempt(save: Save, [letter, confirmed]: Parameters<Save>): Promise<SaveState> {
  try {
    const saved = await save(letter, confirmed);
    return saved.isSaved ? { kind: 'saved', at: saved.savedAt } : { kind: 'refused', hits: saved.hits };
  } catch (error) {
    console.error(error);
    return { kind: 'failed' };
  }
}
