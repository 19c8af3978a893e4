import { patternsOf } from '../detect';
import { scanFile, typeByName } from '../saved';
import type { ReadPage, Told, Work } from './work';

/** Milliseconds between two reports of how far it is. */
const PROGRESS = 100;

addEventListener('message', ({ data }: MessageEvent<Work>) => void scanAll(data));

/** Scans in a thread of its own, so that the page answers meanwhile; it is ended where the person cancels. */
async function scanAll({ files, own }: Work): Promise<void> {
  const patterns = patternsOf(own);
  let read = 0;
  let told = 0;
  let pages: ReadPage[] = [];
  const tell = (path: string, isDone = false) => {
    if (!isDone && performance.now() - told < PROGRESS) return;
    told = performance.now();
    postMessage({ path, read, pages, isDone } satisfies Told);
    pages = [];
  };
  for (const { path, file } of files) {
    const heard = (length: number) => {
      read += length;
      tell(path);
    };
    try {
      const saved = { url: '', contentType: typeByName(file.name), pieces: piecesOf(file, heard), size: file.size };
      for await (const { part, report } of scanFile(saved, { own: patterns })) {
        pages.push({ path, part, report });
        tell(path);
      }
    } catch {
      pages.push({ path, part: null, report: null });
    }
  }
  tell('', true);
}

/** Not every browser can iterate over a stream. */
async function* piecesOf(file: File, heard: (length: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      heard(next.value.length);
      yield next.value;
    }
  } finally {
    await reader.cancel();
  }
}
