import { useEffect, useRef, useState } from 'preact/hooks';
import type { Level, OwnDefinition } from '../detect';
import { ownPatterns } from '../storage';
import type { ChosenFile, ReadPage, Told, Work } from './work';

/** Where a scan is. */
export interface ScanState {
  step: 'empty' | 'reading' | 'done' | 'cancelled' | 'failed';
  /** The worst first, and no more than can be shown. */
  pages: readonly ReadPage[];
  /** How many pages came to which level. */
  levels: Readonly<Partial<Record<Level, number>>>;
  /** The file being read, bytes read, and bytes and files in all. */
  path: string;
  read: number;
  of: number;
  files: number;
}

export interface FileScan {
  state: ScanState;
  /** Scans these; what was shown before goes. */
  begin(files: readonly ChosenFile[]): void;
  cancel(): void;
  /** What was dropped could not be taken. */
  fail(): void;
}

const EMPTY: ScanState = { step: 'empty', pages: [], levels: {}, path: '', read: 0, of: 0, files: 0 };
const MOST_SHOWN = 500;
const RANK: readonly Level[] = ['critical', 'high', 'medium', 'low', 'not-scanned', 'none'];

/** The level of a page; a file that could not be opened was not scanned. */
export const levelOf = ({ report }: ReadPage): Level => report?.verdict.level ?? 'not-scanned';

/** One scan at a time, in a worker. Nothing of it is kept: it goes with the page. */
export function useScan(): FileScan {
  const [state, setState] = useState(EMPTY);
  const worker = useRef<Worker | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);
  const end = (step: ScanState['step']) => {
    stop();
    setState(before => ({ ...before, step }));
  };
  const begin = async (files: readonly ChosenFile[]) => {
    stop();
    const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    setState({ ...EMPTY, step: 'reading', of: sizeOf(files), files: files.length });
    own.onerror = () => end('failed');
    own.onmessage = ({ data }: MessageEvent<Told>) => {
      if (worker.current !== own) return;
      setState(before => heard(before, data));
      if (data.isDone) end('done');
    };
    own.postMessage({ files, own: await readOwn() } satisfies Work);
  };
  return {
    state,
    begin: files => void (files.length === 0 ? setState({ ...EMPTY, step: 'done' }) : begin(files)),
    cancel: () => end('cancelled'),
    fail: () => end('failed'),
  };
}

function heard(state: ScanState, { path, read, pages }: Told): ScanState {
  const levels = { ...state.levels };
  for (const page of pages) levels[levelOf(page)] = (levels[levelOf(page)] ?? 0) + 1;
  return { ...state, path, read, levels, pages: [...state.pages, ...pages].sort(byLevel).slice(0, MOST_SHOWN) };
}

const byLevel = (one: ReadPage, other: ReadPage): number => RANK.indexOf(levelOf(one)) - RANK.indexOf(levelOf(other));
const sizeOf = (files: readonly ChosenFile[]): number => files.reduce((sum, { file }) => sum + file.size, 0);

/** The person's own patterns. Without them, the others do. */
async function readOwn(): Promise<readonly OwnDefinition[]> {
  const stored: Record<string, unknown> = await chrome.storage.local.get(ownPatterns.key).catch(() => ({}));
  return (stored[ownPatterns.key] as readonly OwnDefinition[] | undefined) ?? ownPatterns.initial;
}
