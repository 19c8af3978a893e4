import { readStart } from '../../src/background/read-start';
import { failed, type Send } from '../../src/disclosure/contacts/follow';
import type { Answer } from '../../src/disclosure/contacts/types';
import { decoderFor } from '../../src/parsed/decode';

/**
 * Makes the requests of a look-up at a local port, as the background makes them in a browser: one GET, no redirect
 * followed, so many bytes and no more, so long and no longer. Whatever the scheme, the local server speaks http.
 */
export const sendTo =
  (port: number, mostTime = 10_000): Send =>
  async ask => {
    const { protocol, host, pathname, search } = new URL(ask.url);
    try {
      const response = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
        redirect: 'manual',
        headers: { accept: ask.accept, 'x-host': host, 'x-scheme': protocol.replace(':', '') },
        signal: AbortSignal.timeout(mostTime),
      });
      return await answerOf(response, ask.url, ask.limit);
    } catch (error) {
      return failed(ask.url, (error as Error).name === 'TimeoutError' ? 'timeout' : 'network');
    }
  };

async function answerOf(response: Response, url: string, limit: number): Promise<Answer> {
  const location = response.headers.get('location');
  const isRedirect = response.status >= 300 && response.status < 400 && location !== null;
  const nothing = { ...failed(url, 'network'), status: response.status, problem: null };
  if (isRedirect)
    return { ...nothing, refusedRedirect: URL.canParse(location, url) ? new URL(location, url).href : '' };
  const { bytes, cut } =
    response.body === null ? { bytes: new Uint8Array(), cut: null } : await readStart(response.body, limit);
  const type = response.headers.get('content-type') ?? '';
  const decoder = decoderFor(bytes, type);
  return {
    ...nothing,
    contentType: type.split(';', 1)[0]!.trim().toLowerCase(),
    headers: Object.fromEntries(response.headers),
    body: decoder.decode(bytes) + decoder.flush(),
    isCut: cut !== null,
  };
}
