import { afterEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../../src/background/contacts/send';
import { ask } from '../../disclosure/contacts/stand-ins';

const URL_ASKED = 'https://clinic.example/contact';

/** A browser that answers so, and tells of its requests what it is given. */
function browser(answer: () => Promise<Response> | Response, told: object = {}, mayRead = true) {
  const heard = new Set<(details: object) => void>();
  const event = {
    addListener: (hear: (details: object) => void) => void heard.add(hear),
    removeListener: (hear: (details: object) => void) => void heard.delete(hear),
  };
  const fetch = vi.fn(async (url: string, _options: RequestInit) => {
    for (const hear of heard) hear({ url, tabId: -1, responseHeaders: [], ...told });
    return answer();
  });
  vi.stubGlobal('chrome', {
    webRequest: { onHeadersReceived: event, onErrorOccurred: event },
    permissions: { contains: async () => mayRead },
    runtime: { getURL: (path: string) => `chrome-extension://abcdef/${path}` },
  });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
const sent = (limit = 1000) => send(ask(URL_ASKED, { limit, accept: 'text/html' }), new AbortController().signal);
const redirect = () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });

describe('a request of a look-up', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('leaves as a stranger’s: no cookies, password, referrer or cache, one GET', async () => {
    const fetch = browser(() => new Response('hello', { headers: { 'content-type': 'Text/Plain; charset=utf-8' } }));
    expect(await sent()).toMatchObject({ status: 200, contentType: 'text/plain', body: 'hello', problem: null });
    expect(fetch).toHaveBeenCalledOnce();
    const [url, options] = fetch.mock.calls[0]!;
    expect(url.replace(/#.*/, '')).toBe(URL_ASKED);
    expect(options).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html' },
    });
    expect(options.method ?? 'GET').toBe('GET');
  });

  it('does not leave where the browser lets the host not be read', async () => {
    const fetch = browser(() => new Response('hello'), {}, false);
    expect(await sent()).toMatchObject({ problem: 'no-permission', body: '' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('reads no more than it may, and lets the rest go', async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(new Uint8Array(4096).fill(97)),
      cancel: () => {
        isCancelled = true;
      },
    });
    browser(() => new Response(endless));
    const answer = await sent();
    expect([answer.body.length, answer.isCut, isCancelled]).toEqual([1000, true, true]);
  });

  it('reads text by the character set that it comes in', async () => {
    const latin = new Uint8Array([0x4b, 0xf6, 0x6c, 0x6e]);
    browser(() => new Response(latin, { headers: { 'content-type': 'text/html; charset=iso-8859-1' } }));
    expect((await sent()).body).toBe('Köln');
  });

  it.each([
    ['/elsewhere', 'https://clinic.example/elsewhere'],
    ['https://evil.example/#secret', 'https://evil.example/'],
    ['', ''],
    ['http://[broken', ''],
  ])('tells where it is sent on to, %s, and does not go there', async (value, target) => {
    const fetch = browser(redirect, { statusCode: 302, responseHeaders: [{ name: 'Location', value }] });
    expect(await sent()).toMatchObject({ status: 302, refusedRedirect: target, problem: null });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it.each([
    ['net::ERR_CERT_DATE_INVALID', 'certificate'],
    ['NS_ERROR_UNKNOWN_HOST', 'network'],
  ])('that fails with %s: %s', async (error, problem) => {
    browser(() => Promise.reject(new TypeError('Failed to fetch')), { error });
    expect(await sent()).toMatchObject({ problem, status: 0 });
  });
});
