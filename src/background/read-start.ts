/** The beginning of a body. */
export interface Start {
  bytes: Uint8Array;
  /** Why there is no more of it: enough was read, or the rest did not come. */
  cut: 'limit' | 'loading' | null;
}

/** Reads so many bytes of a body and lets the connection go. What is there counts, also where the rest fails. */
export async function readStart(body: ReadableStream<Uint8Array>, most: number): Promise<Start> {
  const start = new Uint8Array(most);
  const { read, cancel } = readerOf(body);
  let length = 0;
  while (length < most) {
    const piece = await read(most - length).catch(error => {
      if (length === 0) throw error;
      return 'failed' as const;
    });
    if (typeof piece === 'string') return { bytes: start.subarray(0, length), cut: 'loading' };
    if (piece === null) return { bytes: start.subarray(0, length), cut: null };
    const taken = piece.subarray(0, most - length);
    start.set(taken, length);
    length += taken.length;
  }
  await cancel().catch(() => {});
  return { bytes: start, cut: 'limit' };
}

interface Reader {
  /** At most so many bytes where the browser can; null at the end. */
  read(most: number): Promise<Uint8Array | null>;
  cancel(): Promise<void>;
}

/** A byte reader takes no more than it asks for; without one a piece is as large as the browser made it. */
function readerOf(body: ReadableStream<Uint8Array>): Reader {
  try {
    const reader = body.getReader({ mode: 'byob' });
    return { read: async most => piece(await reader.read(new Uint8Array(most))), cancel: () => reader.cancel() };
  } catch {
    const reader = body.getReader();
    return { read: async () => piece(await reader.read()), cancel: () => reader.cancel() };
  }
}

/** At the end a byte reader gives back an empty piece, the other none. */
const piece = ({ done, value }: { done: boolean; value?: Uint8Array | undefined }): Uint8Array | null =>
  done ? null : (value ?? null);
