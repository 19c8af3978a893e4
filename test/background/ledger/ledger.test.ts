import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerOfTab, readLedger } from '../../../src/background/ledger';
import { sums } from '../../../src/disclosure/ledger/sums';
import type { VisitStay } from '../../../src/storage';
import { watched } from './watched';

const HOST = 'clinic.example';
const at = (path: string, host = HOST) => `http://${host}${path}`;
const sumsOf = async (host = HOST) => sums((await readLedger(host))!);
const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000);

let browser = watched();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') });
  browser = watched();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is written down', () => {
  it('counts fourteen opened pages as fourteen, and what they asked for apart', async () => {
    for (let page = 1; page <= 14; page += 1) {
      await browser.opens(7, at(`/records/${page}`));
      await browser.asks(7, at('/logo.png'));
      await browser.asks(7, at('/data'), { type: 'xmlhttprequest' });
      await browser.asks(7, at('/frame'), { type: 'sub_frame' });
    }
    const { pages, others, fetches, frames, bytes } = await sumsOf();
    expect(pages).toEqual({ count: 14, bound: 'exact' });
    expect([others.count, fetches.count, frames.count]).toEqual([14, 14, 14]);
    expect(bytes).toEqual({ count: 5600, bound: 'exact' });
  });

  it('is method, masked path, status and bytes; no value of a path, query or method is in the store', async () => {
    await browser.opens(7, 'http://anna:secret@clinic.example:9200/patients/maria-gonzalez.pdf?ssn=078-05-1120#note');
    await browser.asks(7, 'http://clinic.example:9200/', { type: 'xmlhttprequest', method: 'MARIA' });
    const [page, fetched] = (await readLedger(HOST))!.requests;
    expect(page).toEqual({
      at: '2026-11-22T10:00:00.000Z',
      method: 'GET',
      path: ':9200/patients/*-*.pdf?ssn=*',
      use: 'page',
      status: 200,
      bytes: 100,
      isFromCache: false,
    });
    expect(fetched?.method).toBe('*');
    expect(JSON.stringify(browser.areas)).not.toMatch(/maria|gonzalez|078|anna|secret|note/i);
  });

  it('is nothing of other hosts, of advertising, and of what is no tab: our own requests', async () => {
    await browser.opens(7, at('/'));
    await browser.asks(7, at('/ad.js', 'ads.example'), { initiator: at('', HOST) });
    await browser.asks(7, at('/'), { initiator: at('', 'portal.example') });
    browser.tabs.set(-1, { id: -1, url: at('/'), incognito: false });
    await browser.asks(-1, at('/'), { type: 'xmlhttprequest' });
    expect((await sumsOf()).requests.count).toBe(1);
    expect(await readLedger('ads.example')).toBeNull();
  });

  it('is what a page in a sandbox asks for, whose origin nobody names', async () => {
    await browser.opens(7, at('/'));
    await browser.asks(7, at('/logo.png'), { initiator: 'null' });
    await browser.asks(7, at('/ad.png', 'ads.example'), { initiator: 'null' });
    expect((await sumsOf()).others.count).toBe(1);
    expect(await readLedger('ads.example')).toBeNull();
  });

  it('is each hop of a redirect, and only what came of it is a page', async () => {
    const id = browser.next();
    browser.tabs.set(7, { id: 7, url: at('/'), incognito: false });
    const headers = { requestHeaders: [{ name: 'User-Agent', value: 'x' }] };
    await browser.fire('onSendHeaders', browser.details(7, at('/login'), headers));
    await browser.fire('onBeforeRedirect', browser.details(7, at('/login'), browser.answered({ statusCode: 302 })));
    await browser.fire('onSendHeaders', browser.details(7, at('/patients'), headers));
    await browser.becomes(7, id, at('/patients'), 'D');
    await browser.fire('onCompleted', browser.details(7, at('/patients'), browser.answered()));
    const { requests } = (await readLedger(HOST))!;
    expect(requests.map(({ use, status }) => [use, status])).toEqual([
      ['other', 302],
      ['page', 200],
    ]);
  });

  it('is nothing of a redirect that the browser made by itself', async () => {
    await browser.opens(7, at('/'));
    const responseHeaders = [{ name: 'Non-Authoritative-Reason', value: 'HSTS' }];
    await browser.asks(7, at('/logo.png'), { statusCode: 307, responseHeaders });
    await browser.fire('onErrorOccurred', {
      ...browser.details(7, at('/blocked.js'), { type: 'script', requestId: browser.next() }),
      initiator: at(''),
      error: 'net::ERR_BLOCKED_BY_CLIENT',
    });
    expect((await sumsOf()).requests.count).toBe(1);
  });

  it('knows no bytes of what the cache answered, and none of what has no body', async () => {
    await browser.opens(7, at('/'), { fromCache: true });
    await browser.asks(7, at('/head'), { type: 'xmlhttprequest', method: 'HEAD' });
    await browser.asks(7, at('/lying'), { responseHeaders: [{ name: 'Content-Length', value: '-5' }] });
    await browser.asks(7, at('/chunked'), { responseHeaders: [] });
    const { requests } = (await readLedger(HOST))!;
    expect(requests.map(({ bytes, isFromCache }) => [bytes, isFromCache])).toEqual([
      [null, true],
      [0, false],
      [null, false],
      [null, false],
    ]);
  });

  it('tells what was sent from what was only asked', async () => {
    await browser.opens(7, at('/'));
    await browser.asks(7, at('/_search'), { type: 'xmlhttprequest', method: 'POST' });
    const { sending, methods } = await sumsOf();
    expect([sending.count, methods]).toEqual([1, ['POST']]);
  });

  it('is a page whose answer nobody lived to hear of', async () => {
    const id = browser.next();
    browser.tabs.set(7, { id: 7, url: at('/'), incognito: false });
    await browser.fire('onSendHeaders', browser.details(7, at('/'), { requestHeaders: [] }));
    await browser.becomes(7, id, at('/'), 'D');
    const { requests } = (await readLedger(HOST))!;
    expect(requests.map(({ use, status }) => [use, status])).toEqual([['page', null]]);
  });

  it('is no page where nothing was answered', async () => {
    const id = browser.next();
    browser.tabs.set(7, { id: 7, url: at('/'), incognito: false });
    await browser.fire('onSendHeaders', browser.details(7, at('/'), { requestHeaders: [] }));
    await browser.fire('onErrorOccurred', {
      ...browser.details(7, at('/'), { requestId: id }),
      error: 'net::ERR_TIMED_OUT',
    });
    await browser.becomes(7, id, at('/'), 'the page of an error', { answer: null, hasFailed: true });
    expect((await sumsOf()).pages.count).toBe(0);
  });

  it('is five hundred requests at most: pages stay longest, the rest is counted', async () => {
    await browser.opens(7, at('/'));
    for (let search = 0; search < 600; search += 1) {
      await browser.asks(7, at('/_search'), { type: 'xmlhttprequest', method: 'POST' });
    }
    await browser.opens(7, at('/next'));
    const ledger = (await readLedger(HOST))!;
    expect(ledger.requests).toHaveLength(500);
    expect(ledger.dropped).toBe(102);
    expect(sums(ledger).pages).toEqual({ count: 2, bound: 'exact' });
  });

  it('is written in a few strokes, however much a page asks for at once', async () => {
    await browser.opens(7, at('/'));
    const strokes = vi.spyOn(chrome.storage.session, 'set');
    const part = { type: 'image' as const, initiator: at(''), ...browser.answered() };
    const all = Array.from({ length: 300 }, (_, image) =>
      browser.fire('onCompleted', browser.details(7, at('/logo.png'), { ...part, requestId: `image ${image}` })),
    );
    expect((await sumsOf()).others.count).toBe(300);
    await Promise.all(all);
    expect(strokes.mock.calls.length).toBeLessThan(3);
  });

  it('outlives the worker between any two events', async () => {
    const id = await browser.opens(7, at('/'));
    const { session } = browser.areas;
    const again = watched();
    Object.assign(again.areas.session, structuredClone(session));
    again.tabs.set(7, { id: 7, url: at('/'), incognito: false });
    await again.fire('onCompleted', again.details(7, at('/'), { requestId: id, ...again.answered() }));
    again.next();
    again.next();
    await again.opens(7, at('/next'));
    expect((await sumsOf()).pages.count).toBe(2);
  });
});

describe('a download', () => {
  const csv = {
    responseHeaders: [
      { name: 'Content-Type', value: 'text/csv' },
      { name: 'Content-Length', value: '5' },
    ],
  };

  it('counts from its first byte on, with its bytes once it is whole', async () => {
    await browser.opens(7, at('/'));
    browser.next();
    const part = browser.answered(csv);
    await browser.fire('onResponseStarted', browser.details(7, at('/patients.csv'), part));
    expect((await readLedger(HOST))!.downloads).toMatchObject([{ state: 'in-progress', bytes: null }]);
    await browser.fire('onCompleted', browser.details(7, at('/patients.csv'), part));
    expect((await readLedger(HOST))!.downloads).toMatchObject([{ path: '/patients.csv', state: 'complete', bytes: 5 }]);
    const { pages, downloads, others } = await sumsOf();
    expect([pages.count, downloads.count, others.count]).toEqual([1, 1, 0]);
  });

  it('that breaks off says so, and claims no bytes', async () => {
    await browser.opens(7, at('/'));
    const id = browser.next();
    await browser.fire('onResponseStarted', browser.details(7, at('/patients.csv'), browser.answered(csv)));
    await browser.fire('onErrorOccurred', {
      ...browser.details(7, at('/patients.csv'), { requestId: id }),
      error: 'x',
    });
    expect((await readLedger(HOST))!.downloads).toMatchObject([{ state: 'interrupted', bytes: null }]);
  });

  it('that a link asks for is told by its request without any header', async () => {
    await browser.opens(7, at('/'));
    browser.next();
    const part = { type: 'other' as const, initiator: at('') };
    await browser.fire('onSendHeaders', browser.details(7, at('/notes.txt'), { ...part, requestHeaders: [] }));
    await browser.fire('onCompleted', browser.details(7, at('/notes.txt'), { ...part, ...browser.answered() }));
    expect((await sumsOf()).downloads.count).toBe(1);
  });

  it('that is not there is none', async () => {
    await browser.opens(7, at('/'));
    browser.next();
    await browser.fire('onCompleted', browser.details(7, at('/a.csv'), browser.answered({ ...csv, statusCode: 404 })));
    const { downloads, unfinished } = await sumsOf();
    expect([downloads.count, unfinished.count]).toEqual([0, 0]);
  });

  it('that a viewer shows after all is a page', async () => {
    await browser.opens(7, at('/'));
    await browser.opens(7, at('/patients.csv'), csv);
    const { pages, downloads } = await sumsOf();
    expect([pages.count, downloads.count]).toEqual([2, 0]);
  });

  it('that only the tab knew to be one is counted', async () => {
    await browser.opens(7, at('/'));
    const id = browser.next();
    await browser.fire('onCompleted', browser.details(7, at('/raw'), browser.answered()));
    await browser.becomes(7, id, at('/raw'), 'file');
    expect((await sumsOf()).downloads.count).toBe(1);
  });
});

describe('leaving a host', () => {
  it('drops everything where its level stayed below medium', async () => {
    await browser.opens(7, at('/'));
    await browser.reaches(7, at('/'), 'low');
    await browser.goes(7);
    expect(browser.kept()).toBe('[]');
    expect(JSON.stringify(browser.areas.session)).not.toContain(HOST);
  });

  it('drops it with the last of two tabs', async () => {
    await browser.opens(7, at('/'));
    await browser.opens(8, at('/other'));
    await browser.closes(7);
    expect((await sumsOf()).pages.count).toBe(2);
    await browser.closes(8);
    expect(browser.kept()).toBe('[]');
  });

  it('drops what a tab asked for that is closed before it shows the host, unless another asks for it', async () => {
    const asks = (tabId: number) => {
      browser.tabs.set(tabId, { id: tabId, url: 'about:blank', incognito: false });
      return browser.fire('onSendHeaders', browser.details(tabId, at('/'), { requestHeaders: [] }));
    };
    await asks(7);
    await asks(8);
    await browser.closes(7);
    expect(browser.kept()).toContain(HOST);
    await browser.closes(8);
    expect(browser.kept()).toBe('[]');
    expect(JSON.stringify(browser.areas.session)).not.toContain(HOST);
  });

  it('begins no visit with what is told late of a tab that was closed', async () => {
    browser = watched({ mayBePrivate: false });
    browser.tabs.set(7, { id: 7, url: 'about:blank', incognito: false });
    await browser.fire('onSendHeaders', browser.details(7, at('/'), { requestHeaders: [] }));
    await browser.closes(7);
    await browser.fire('onResponseStarted', browser.details(7, at('/'), browser.answered()));
    expect(browser.kept()).toBe('[]');
  });

  it.each(['medium', 'high', 'critical'] as const)('keeps it for the visit from %s on', async level => {
    await browser.opens(7, at('/'));
    await browser.reaches(7, at('/'), level);
    await browser.goes(7);
    minutes(29);
    expect((await sumsOf()).pages.count).toBe(1);
  });

  it('ends a kept visit thirty minutes after the last tab has gone', async () => {
    await browser.opens(7, at('/'));
    await browser.reaches(7, at('/'), 'medium');
    minutes(120);
    expect(await readLedger(HOST)).not.toBeNull();
    await browser.closes(7);
    minutes(30);
    expect(await readLedger(HOST)).toBeNull();
    expect(browser.kept()).toBe('[]');
  });

  it('goes on with the visit when the person comes back in time, and begins another later', async () => {
    await browser.opens(7, at('/'));
    await browser.reaches(7, at('/'), 'high');
    await browser.goes(7);
    minutes(20);
    await browser.opens(7, at('/again'));
    expect((await sumsOf()).pages.count).toBe(2);
    await browser.goes(7);
    minutes(31);
    await browser.opens(7, at('/later'));
    expect((await sumsOf()).pages.count).toBe(1);
    expect((await readLedger(HOST))!.since).toBe('2026-11-22T10:51:00.000Z');
  });

  it('leaves no trace of what ends afterwards', async () => {
    await browser.opens(7, at('/'));
    const id = browser.next();
    await browser.goes(7);
    await browser.fire('onErrorOccurred', { ...browser.details(7, at('/slow'), { requestId: id }), error: 'x' });
    await browser.asks(7, at('/late.png'));
    expect(browser.kept()).toBe('[]');
  });

  it('holds no more than has room, and loses those hosts first that nothing keeps', async () => {
    await browser.opens(1, at('/'));
    await browser.reaches(1, at('/'), 'high');
    for (let tab = 2; tab <= 120; tab += 1) {
      vi.setSystemTime(Date.now() + 1000);
      await browser.opens(tab, at('/', `host-${tab}.example`));
    }
    expect(Object.keys(browser.areas.session).filter(key => key.startsWith('ledger:'))).toHaveLength(100);
    const stays = browser.areas.session.ledgers as Record<string, VisitStay>;
    for (const stay of Object.values(stays)) stay.listed = 1_000;
    await browser.goes(120);
    expect(Object.keys(browser.areas.session).filter(key => key.startsWith('ledger:'))).toHaveLength(8);
    expect(await readLedger(HOST)).not.toBeNull();
  });
});

describe('a private window', () => {
  it('leaves nothing in the store', async () => {
    await browser.opens(9, at('/'), { isPrivate: true });
    await browser.asks(9, at('/logo.png'));
    await browser.reaches(9, at('/'), 'critical');
    expect(browser.kept()).toBe('[]');
    expect(JSON.stringify(browser.areas.session)).not.toContain(HOST);
  });

  it('adds nothing to the visit of another window, and keeps it no longer', async () => {
    await browser.opens(7, at('/'));
    await browser.opens(9, at('/secretly'), { isPrivate: true });
    await browser.reaches(9, at('/'), 'critical');
    expect((await sumsOf()).requests.count).toBe(1);
    await browser.closes(7);
    expect(browser.kept()).toBe('[]');
  });

  it('may have held a tab that is gone: what comes late of it is not written down', async () => {
    await browser.fire('onSendHeaders', browser.details(9, at('/'), { requestHeaders: [] }));
    expect(browser.kept()).toBe('[]');
    const without = watched({ mayBePrivate: false });
    await without.fire('onSendHeaders', without.details(9, at('/'), { requestHeaders: [] }));
    expect(without.kept()).toContain(HOST);
  });

  it('is told nothing of in the popup', async () => {
    await browser.opens(7, at('/'));
    const tab = { url: at('/'), incognito: true } as chrome.tabs.Tab;
    expect(await ledgerOfTab(tab)).toBeNull();
    expect(await ledgerOfTab({ ...tab, incognito: false })).toMatchObject({ pages: { count: 1, bound: 'exact' } });
  });
});
