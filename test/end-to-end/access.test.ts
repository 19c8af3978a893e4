import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Access } from '../../src/detect/types';
import type { Browser, Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { finalReport, readState } from '../lab/visit';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const OPEN = 'www.open-records.test';
const GUARDED = 'www.guarded-records.test';
const LISTER = 'www.lister-records.test';
const CACHED = 'www.cached-records.test';
const SLOW = 'www.slow-records.test';
const STREAM = 'www.stream-records.test';
const HOSTS = [OPEN, GUARDED, LISTER, CACHED, SLOW, STREAM];

const row = '<tr><th>Patient name<th>Diagnosis<tr><td>Rosalind Quimby<td>E11.9';
const html = (body: string) => `<!doctype html><title>Records</title>${body}`;
const json = JSON.stringify({ records: Array.from({ length: 40_000 }, (_, id) => ({ id, note: 'größer 注' })) });
const answer = (response: ServerResponse, body: string, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

/** Each path is a case that fools a simple check; the lab has more of them. */
const serve: RequestListener = (request, response) => {
  const pages: Record<string, () => unknown> = {
    '/guarded': () =>
      request.headers.authorization
        ? answer(response, html(row))
        : response.writeHead(401, { 'www-authenticate': 'Basic realm="records"' }).end(),
    '/gives-cookie': () =>
      answer(response, html(row), request.headers.cookie ? {} : { 'set-cookie': 'sid=a1; Path=/' }),
    '/counts': () => answer(response, html(`<script>document.cookie = '_ga=GA1.1.2.3'</script>${row}`)),
    '/kept': () => {
      keptServed += 1;
      answer(response, html(row), { 'cache-control': 'max-age=600' });
    },
    '/slow': () => slowly(response),
    '/answer': () => answerInPieces(request, response),
  };
  (pages[request.url ?? ''] ?? (() => answer(response, html(row))))();
};

let keptServed = 0;

/** The page without its end, which comes once it is asked for. Firefox shows nothing of a page of a few bytes. */
let finish = () => {};
function slowly(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' }).write(html(`${row}<p>${'and so on '.repeat(500)}`));
  finish = () => response.end('<p>the end');
}

/** Cuts characters in two: 7 is no multiple of anything in the text. */
function answerInPieces(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const bytes = Buffer.from(json);
  for (let at = 0; at < bytes.length; at += 7_777) response.write(bytes.subarray(at, at + 7_777));
  response.end();
}

describe('what the requests prove about credentials', () => {
  const at = served(serve);

  inEachBrowser(HOSTS, browser => {
    it('an open page: none, with status and address', async () => {
      const tab = await browser().open(at(OPEN, '/'));
      expect(await observed(browser(), tab)).toEqual({
        credentials: 'none',
        basis: 'observed',
        status: 200,
        address: '127.0.0.1',
      });
      await tab.close();
    });

    it('a password the browser adds itself: on the first page, the second, and after the worker was stopped', async () => {
      const login = at(GUARDED, '/guarded').replace('http://', 'http://frontdesk:linden4@');
      const tab = await browser().open(login);
      expect((await accessOf(browser(), tab)).credentials).toBe('authorization');
      await tab.goto(at(GUARDED, '/guarded'));
      expect((await accessOf(browser(), tab)).credentials).toBe('authorization');
      await browser().stopWorker();
      await tab.reload();
      expect((await accessOf(browser(), tab)).credentials).toBe('authorization');
      await tab.close();
    });

    it('a cookie that every visitor is handed opens nothing, on the second page neither', async () => {
      const tab = await browser().open(at(LISTER, '/gives-cookie'));
      await tab.goto(at(LISTER, '/second'));
      expect((await accessOf(browser(), tab)).credentials).toBe('none');
      await browser().stopWorker();
      await tab.goto(at(LISTER, '/third'));
      expect((await observed(browser(), tab)).credentials).toBe('none');
      await tab.close();
    });

    it('a cookie that counts visits opens nothing', async () => {
      const tab = await browser().open(at(OPEN, '/counts'));
      await tab.goto(at(OPEN, '/second'));
      expect((await accessOf(browser(), tab)).credentials).toBe('none');
      await tab.close();
    });

    it('a page out of the cache, or out of the back/forward cache, proves nothing', async () => {
      const tab = await browser().open(at(CACHED, '/kept'));
      expect((await accessOf(browser(), tab)).credentials).toBe('none');
      await tab.goto(at(CACHED, '/other'));
      expect((await accessOf(browser(), tab)).credentials).toBe('none');
      await tab.goBack();
      await waitFor('the page of before', () => tab.evaluate(() => location.pathname === '/kept'));
      expect((await accessOf(browser(), tab)).credentials).toBe('unknown');
      await tab.goto(at(CACHED, '/more'));
      const before = keptServed;
      await tab.goto(at(CACHED, '/kept'));
      // Firefox asks the server all the same where its cache is slow.
      const isKept = keptServed === before;
      expect((await accessOf(browser(), tab)).credentials).toBe(isKept ? 'unknown' : 'none');
      await tab.close();
    });

    it('a page during which the worker was stopped comes to the same', async () => {
      const tab = await browser().open('about:blank');
      await waitFor('a request that is told of', async () => {
        await tab.goto(at(SLOW, '/slow'), 'commit');
        return waitFor('the request', async () => (await readState(browser(), tab.id))?.requests.at(-1), 2_000).catch(
          () => false,
        );
      });
      await browser().stopWorker();
      finish();
      const report = await finalReport(browser(), tab.id);
      expect(report.coverage.state).toBe('full');
      expect(report.access.credentials).toBe('none');
      await tab.close();
    });

    it('an answer that arrives in pieces is read whole', async () => {
      const tab = await browser().open(at(STREAM, '/answer'));
      const report = await finalReport(browser(), tab.id);
      expect(report.coverage).toEqual({ state: 'full', reason: null, scanned: json.length, of: json.length });
      await tab.close();
    });
  });
});

/** What is proved about the page that a tab shows at this moment. */
const accessOf = async (browser: Browser, tab: Tab): Promise<Access> => (await finalReport(browser, tab.id)).access;

/**
 * The same, once the browser told of the request: of its first ones, and of those that wake a worker, it may not tell,
 * and what was not seen is unknown.
 */
function observed(browser: Browser, tab: Tab): Promise<Access> {
  return waitFor('an observed page', async () => {
    const access = await accessOf(browser, tab);
    if (access.credentials !== 'unknown') return access;
    await tab.reload();
    return false;
  });
}
