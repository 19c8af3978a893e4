import type { Ledger, LedgerRequest } from './types';

/** Lines for the owner to look up, and how many more there would be. */
export interface LogLines {
  lines: readonly string[];
  more: number;
}

/** As many lines as a letter lists. */
export const MOST_LINES = 20;

/**
 * What the owner's access log says of the visit, the oldest first: `[22/Nov/2026:10:00:00 +0000] "GET /" 200 512`, the
 * usual form without address and protocol; a port that is not the usual one stands in front. Where not all have room,
 * opened documents and files come before what they brought with them. What the cache answered is in nobody's log.
 */
export function logLines({ requests, downloads, dropped }: Ledger, most = MOST_LINES): LogLines {
  const files = new Set(downloads.map(({ at, path }) => `${at} ${path}`));
  const logged = requests.filter(isLogged);
  const isChosen = (request: LedgerRequest) => request.use === 'page' || files.has(`${request.at} ${request.path}`);
  const first = [...logged.filter(isChosen), ...logged.filter(request => !isChosen(request))];
  const kept = new Set(first.slice(0, Math.max(0, most)));
  return { lines: logged.filter(request => kept.has(request)).map(lineOf), more: logged.length - kept.size + dropped };
}

/** A page whose answer was not seen was opened all the same; anything else without an answer may not have arrived. */
const isLogged = ({ isFromCache, status, use }: LedgerRequest): boolean =>
  !isFromCache && (status !== null || use === 'page');

function lineOf({ at, method, path, status, bytes }: LedgerRequest): string {
  const [, port = '', rest = path] = /^(:\d+)(\/.*)$/.exec(path) ?? [];
  return `${port && `${port} `}[${timeOf(at)}] "${method} ${rest}" ${status ?? '-'} ${bytes ?? '-'}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `22/Nov/2026:10:00:00 +0000`, as logs have it whatever the letter's language. */
function timeOf(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '-';
  const [day, month] = [String(time.getUTCDate()).padStart(2, '0'), MONTHS[time.getUTCMonth()]];
  return `${day}/${month}/${time.getUTCFullYear()}:${time.toISOString().slice(11, 19)} +0000`;
}
