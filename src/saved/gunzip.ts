import { Gunzip } from 'fflate';
import type { CoverageReason } from '../detect';
import { makeSource, type Source } from './source';

/** Bytes unpacked at once; a thousand times as many may come of them. */
const PIECE = 16_384;
/** What unpacks to more than this, and to so many times its packed length, is read no further. Stated in the README. */
export const MOST_UNPACKED = { bytes: 256_000_000, times: 200 };

/** The bytes of a gzip file unpacked, all members of it: as far as it is whole, and no bomb. */
export function gunzip(packed: Source, most = MOST_UNPACKED): Source {
  let cut: CoverageReason | null = null;
  async function* unpack(): AsyncGenerator<Uint8Array> {
    let ready: Uint8Array[] = [];
    const inflate = new Gunzip(piece => void ready.push(piece));
    let taken = 0;
    let given = 0;
    const push = (piece: Uint8Array, isLast: boolean): Uint8Array[] => {
      try {
        inflate.push(piece, isLast);
      } catch {
        cut = 'error';
      }
      const out = ready;
      ready = [];
      return out;
    };
    for await (const piece of packed) {
      for (let start = 0; start < piece.length; start += PIECE) {
        const part = piece.subarray(start, start + PIECE);
        taken += part.length;
        for (const out of push(part, false)) {
          given += out.length;
          if (out.length > 0) yield out;
        }
        if (given > Math.max(most.bytes, taken * most.times)) cut = 'limit';
        if (cut !== null) return;
      }
    }
    for (const out of push(new Uint8Array(), true)) yield out;
    cut ??= packed.cut();
  }
  return makeSource(unpack(), () => cut);
}

/** https://www.rfc-editor.org/rfc/rfc1952#page-5 */
export const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b && start[2] === 8;
