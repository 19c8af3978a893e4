import type { CoverageReason } from '../detect';

/** The bytes of a file, in pieces, of which the first may be looked at before they are read. */
export interface Source extends AsyncIterable<Uint8Array> {
  /** The first bytes, as many as asked for if there are that many; may be called again, and before anything is read. */
  peek(length: number): Promise<Uint8Array>;
  /** Why the bytes ended before their end; null where they didn't. */
  cut(): CoverageReason | null;
  /** Whether its last byte was read. */
  hasEnded(): boolean;
}

/** A source of pieces that come in any length. `cut` is asked once they have ended. */
export function makeSource(pieces: AsyncIterable<Uint8Array>, cut: () => CoverageReason | null = () => null): Source {
  const iterator = pieces[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let isAtEnd = false;
  const next = async (): Promise<Uint8Array | null> => {
    const { done, value } = await iterator.next();
    isAtEnd = done === true;
    return done ? null : value;
  };
  return {
    cut,
    hasEnded: () => isAtEnd && first.length === 0,
    async peek(length) {
      while (first.reduce((sum, piece) => sum + piece.length, 0) < length) {
        const piece = await next();
        if (piece === null) break;
        first.push(piece);
      }
      return joined(first).subarray(0, length);
    },
    async *[Symbol.asyncIterator]() {
      try {
        for (let piece = first.shift(); piece; piece = first.shift()) yield piece;
        for (let piece = await next(); piece; piece = await next()) yield piece;
      } finally {
        await iterator.return?.();
      }
    },
  };
}

/** Bytes that are at hand, as a source. */
export const sourceOf = (bytes: Uint8Array): Source => makeSource(once(bytes));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = pieces;
  if (pieces.length < 2) return first;
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Bytes as text, one character each. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += ARGUMENTS) {
    text += String.fromCharCode(...bytes.subarray(start, start + ARGUMENTS));
  }
  return text;
}

/** A call takes only so many. */
const ARGUMENTS = 8_192;
