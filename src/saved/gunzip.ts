import { Gunzip } from 'fflate';
import type { CoverageReason } from '../detect';
import { joined, makeSource, type Source } from './source';

/** Bytes unpacked at once; a thousand times as many may come of them. */
const PIECE = 16_384;
/** What unpacks to more than this, and to so many times its packed length, is read no further. Stated in the README. */
export const MOST_UNPACKED = { bytes: 256_000_000, times: 200 };

/** The bytes of a gzip file unpacked, all members of it: as far as it is whole, and no bomb. */
export function gunzip(packed: Source, most = MOST_UNPACKED): Source {
  let cut: CoverageReason | null = null;
  async function* unpack(): AsyncGenerator<Uint8Array> {
    const member = openMembers();
    let taken = 0;
    let given = 0;
    try {
      for await (const piece of packed) {
        for (let start = 0; start < piece.length; start += PIECE) {
          const part = piece.subarray(start, start + PIECE);
          taken += part.length;
          for (const out of member.push(part)) {
            given += out.length;
            yield out;
          }
          if (given > Math.max(most.bytes, taken * most.times)) {
            cut = 'limit';
            return;
          }
        }
      }
      yield* member.end();
      cut = packed.cut();
    } catch {
      cut = 'error';
    }
  }
  return makeSource(unpack(), () => cut);
}

/** https://www.rfc-editor.org/rfc/rfc1952#page-5 */
export const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b && start[2] === 8;

/** Takes members one after another off. Throws where they are broken, or torn. */
function openMembers() {
  let ready: Uint8Array[] = [];
  let length = 0;
  let last = new Uint8Array();
  const inflate = new Gunzip(piece => {
    length += piece.length;
    if (piece.length > 0) ready.push(piece);
  });
  inflate.onmember = () => {
    length = 0;
  };
  const take = (): Uint8Array[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  return {
    push(part: Uint8Array) {
      inflate.push(part, false);
      last = joined([last, part]).slice(-4);
      return take();
    },
    /** The reader does not notice every tear: a member ends with its length. */
    end() {
      inflate.push(new Uint8Array(), true);
      const told = last.length === 4 ? new DataView(last.buffer).getUint32(0, true) : -1;
      if (told !== length % 2 ** 32) throw new Error('the file is torn');
      return take();
    },
  };
}
