import type { KeyFault } from '../../messages/protocol';
import { askAlone } from '../own-requests';
import { readStart, type Start } from '../read-start';
import { mostKeyBytes } from './key-parts';

/** For all of it, in milliseconds. */
const mostTime = 20_000;
const accept = 'application/pgp-keys,text/plain;q=0.9,*/*;q=0.8';

export type KeyFile =
  | { isHere: true; bytes: Uint8Array }
  /** `location`: as the server wrote it, where it sent us on. */
  | { isHere: false; fault: KeyFault; detail: string; location: string };

/** One GET without cookies, password and referrer. Redirects are told and not followed. */
export async function fetchKeyFile(url: string): Promise<KeyFile> {
  const came = await askAlone(url, { accept, mostTime }, async ({ ok, status, body }) => ({
    status,
    start: ok && body !== null ? await readStart(body, mostKeyBytes) : null,
    isOk: ok,
  }));
  if (came.kind === 'problem') return missing(came.problem);
  if (came.kind === 'redirect') return { ...missing('redirected'), location: came.location };
  const { isOk, status, start } = came.result;
  if (!isOk) return missing('status', String(status));
  return start === null ? missing('empty') : fileOf(start);
}

function fileOf({ bytes, cut }: Start): KeyFile {
  if (cut === 'limit') return missing('too-large');
  return cut === 'loading' ? missing('network') : { isHere: true, bytes };
}

const missing = (fault: KeyFault, detail = ''): KeyFile & { isHere: false } => ({
  isHere: false,
  fault,
  detail,
  location: '',
});
