import type { CheckProblem } from '../../detect';
import { askAlone } from '../own-requests';
import { readStart, type Start } from '../read-start';

/** Of the answer's body, in bytes. */
export const mostBytes = 64_000;
/** For all of it, in milliseconds: less than a browser grants a worker that seems to do nothing. */
const mostTime = 20_000;
/** As a navigation asks. */
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

export type Answered =
  | {
      problem: null;
      /** 0 where the browser did not tell. */
      status: number;
      /** Names in lower case. */
      headers: Readonly<Record<string, string>>;
      /** The beginning of the body of a 2xx; nothing else is read. */
      start: Start | null;
    }
  | { problem: CheckProblem };

/** Asks for an address once, as a navigation would but without credentials. Redirects are not followed. */
export async function askWithoutCredentials(url: string): Promise<Answered> {
  const came = await askAlone(url, { accept, mostTime }, async response => ({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    start: response.ok && response.body !== null ? await readStart(response.body, mostBytes) : null,
  }));
  if (came.kind === 'problem') return { problem: came.problem };
  if (came.kind === 'answer') return { problem: null, ...came.result };
  return { problem: null, status: came.status, headers: { location: came.location }, start: null };
}
