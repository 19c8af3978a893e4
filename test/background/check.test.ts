import { afterEach, describe, expect, it, vi } from 'vitest';
import { askWithoutCredentials } from '../../src/background/check/request';
import { showDocument } from '../../src/background/tab/documents';
import { settle } from '../../src/background/tab/reports';
import { answerDocument, changeRequest, sendDocument } from '../../src/background/tab/requests';
import { emptyTab, type Tab } from '../../src/background/tab/tab';
import { tell } from '../../src/background/tab/tell';
import type { Findings } from '../../src/detect/types';
import type { Carried, TabCheck } from '../../src/storage';
import { clean, leak } from '../messages/findings';

const NOW = '2026-11-22T10:00:00.000Z';
const carried: Carried = { authorization: false, cookies: true, isUncertain: false };
const answer = {
  status: 200,
  contentType: 'text/html',
  isAttachment: false,
  address: null,
  isFromCache: false,
  served: [],
};
const same: TabCheck = {
  document: 'd',
  at: NOW,
  end: 'answered',
  status: 200,
  bytes: 64_000,
  level: 'critical',
  weight: 'critical',
  kinds: [],
  requests: 1,
};

/** A tab whose page came with cookies and was checked, with what its page and its frames hold. */
function checked(check: TabCheck, page: Findings, ...frames: Findings[]): Tab {
  const departure = {
    id: '1',
    frame: 0,
    address: 'a',
    site: 's',
    url: 'http://clinic.example/',
    startedAt: 1,
    isOfForm: false,
  };
  const sent = sendDocument(emptyTab.state, departure, carried);
  const state = changeRequest(answerDocument(sent, '1', answer, carried), '1', () => ({ hasEnded: true }));
  const document = { key: 'd', address: 'a', site: 's', url: departure.url, committedAt: 5, unread: null };
  const shown = showDocument({ ...emptyTab, state }, document);
  const told = [page, ...frames].reduce(
    (tab, findings, frame) =>
      tell(tab, { frame, document: frame === 0 ? 'd' : `frame ${frame}`, isRestored: false, findings }),
    shown,
  );
  return settle({ ...told, check }, NOW);
}
const accessOf = ({ reports }: Tab) => reports?.top.access;

describe('a checked tab', () => {
  it('is open whatever it was loaded with, and nothing holds its level down any more', () => {
    const { top } = checked(same, leak).reports!;
    expect(top.access).toMatchObject({ credentials: 'none', basis: 'checked', check: { answer: 'same' } });
    expect(top.verdict.level).toBe('critical');
    expect(top.verdict.lowered).toEqual([]);
    expect(top.verdict.reasons.map(({ code }) => code)).toContain('access-none-checked');
  });

  it('proves nothing of a frame: where one holds something, what was observed stands', () => {
    expect(accessOf(checked(same, leak, leak))).toMatchObject({
      credentials: 'cookies',
      basis: 'observed',
      check: { answer: 'same' },
    });
    expect(accessOf(checked(same, leak, clean))?.basis).toBe('checked');
  });

  it('keeps its check while the page changes, compared with what it shows by then', () => {
    const low = { ...same, weight: 'low' } as const;
    const tab = checked(low, clean);
    const later = settle(tell(tab, { frame: 0, document: 'd', isRestored: false, findings: leak }), NOW);
    expect(accessOf(later)).toMatchObject({ credentials: 'cookies', check: { answer: 'less' } });
  });

  it('loses it with the document it was made for', () => {
    const next = { key: 'e', address: 'a', site: 's', url: 'http://clinic.example/', committedAt: 9, unread: null };
    expect(showDocument(checked(same, leak), next).check).toBeNull();
  });
});

describe('the request of a check', () => {
  afterEach(() => void vi.unstubAllGlobals());

  /** A browser that tells `error` of every request that fails. */
  function browser(fetch: (url: string, options: RequestInit) => Promise<Response>, error = '', onLine = true) {
    const heard = new Set<(details: object) => void>();
    const event = {
      addListener: (hear: (details: object) => void) => void heard.add(hear),
      removeListener: (hear: (details: object) => void) => void heard.delete(hear),
    };
    vi.stubGlobal('chrome', { webRequest: { onHeadersReceived: event, onErrorOccurred: event } });
    vi.stubGlobal('navigator', { onLine });
    vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
      // Another request of ours, and one of a tab: neither is this one.
      for (const hear of heard) hear({ url: 'http://clinic.example/#other', tabId: -1, error: 'net::ERR_CERT' });
      for (const hear of heard) hear({ url, tabId: 7, error: 'net::ERR_CERT' });
      for (const hear of heard) hear({ url, tabId: -1, error, statusCode: 302, responseHeaders: [] });
      return fetch(url, options);
    });
    return heard;
  }
  const ask = () => askWithoutCredentials('http://clinic.example/');

  it('takes nothing along, follows nothing, and leaves no listener behind', async () => {
    let sent: RequestInit = {};
    const heard = browser(async (_, options) => {
      sent = options;
      return new Response('hello');
    });
    expect(await ask()).toMatchObject({ problem: null, status: 200, start: { bytes: { length: 5 }, cut: null } });
    expect(sent).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    expect(sent.method ?? 'GET').toBe('GET');
    expect(sent.signal?.aborted).toBe(true);
    expect(heard.size).toBe(0);
  });

  it('reads the body of nothing but a success', async () => {
    browser(async () => new Response('Unauthorized', { status: 401 }));
    expect(await ask()).toMatchObject({ problem: null, status: 401, start: null });
  });

  it('takes the status of a redirect from the browser', async () => {
    browser(async () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }));
    expect(await ask()).toMatchObject({ problem: null, status: 302, start: null });
  });

  it.each([
    ['net::ERR_CERT_AUTHORITY_INVALID', true, 'certificate'],
    ['SEC_ERROR_UNKNOWN_ISSUER', true, 'certificate'],
    ['net::ERR_CONNECTION_REFUSED', true, 'network'],
    ['NS_ERROR_NET_RESET', true, 'network'],
    ['net::ERR_INTERNET_DISCONNECTED', false, 'offline'],
  ])('that fails with %s, online %s: %s', async (error, onLine, problem) => {
    browser(() => Promise.reject(new TypeError('Failed to fetch')), error, onLine);
    expect(await ask()).toEqual({ problem });
  });

  it('that takes too long', async () => {
    browser(() => Promise.reject(new DOMException('signal timed out', 'TimeoutError')));
    expect(await ask()).toEqual({ problem: 'timeout' });
  });
});
