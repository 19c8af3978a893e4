import { failed } from '../../disclosure/contacts/follow';
import type { Answer, Ask } from '../../disclosure/contacts/types';
import { decoderFor } from '../../parsed/decode';
import { mayRead } from '../host-access';
import { askAlone } from '../own-requests';
import { readStart, type Start } from '../read-start';

/** For one answer, in milliseconds. */
const mostTime = 15_000;
/** Of a body, whatever a source asks for, in bytes. */
const mostBytes = 4_000_000;

/** Makes the one request of an ask: no cookies, password, referrer or cache. Redirects are told and not followed. */
export async function send(ask: Ask, signal: AbortSignal): Promise<Answer> {
  const nothing = failed(ask.url, 'network');
  if (!(await mayRead(ask.url))) return { ...nothing, problem: 'no-permission' };
  const came = await askAlone(ask.url, { accept: ask.accept, mostTime, signal }, response => read(response, ask));
  if (came.kind === 'problem') return { ...nothing, problem: came.problem };
  if (came.kind === 'answer') return { ...nothing, ...came.result, problem: null };
  return { ...nothing, status: came.status, refusedRedirect: targetOf(came.location, ask.url), problem: null };
}

async function read({ status, headers, body }: Response, { limit }: Ask) {
  const contentType = headers.get('content-type') ?? '';
  const start = body === null ? empty : await readStart(body, Math.min(limit, mostBytes));
  return {
    status,
    contentType: contentType.split(';', 1)[0]!.trim().toLowerCase(),
    headers: Object.fromEntries(headers),
    body: textOf(start, contentType),
    isCut: start.cut !== null,
  };
}

const empty: Start = { bytes: new Uint8Array(), cut: null };

function textOf({ bytes }: Start, contentType: string): string {
  const decoder = decoderFor(bytes, contentType);
  return decoder.decode(bytes) + decoder.flush();
}

/** Empty where the browser did not tell where to, or it is no address. */
const targetOf = (location: string, from: string): string =>
  location !== '' && URL.canParse(location, from) ? withoutFragment(new URL(location, from)) : '';

function withoutFragment(url: URL): string {
  url.hash = '';
  return url.href;
}
