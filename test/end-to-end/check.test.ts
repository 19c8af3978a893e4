import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../src/detect/types';
import { type Browser, openPopup, readReports, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { finalReport } from '../lab/visit';
import { ask } from './ask';
import { complaints } from './complaints';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const HOST = 'files.old-clinic.test';
/** A site of its own: whoever logs in somewhere is no stranger there any more. */
const GUARDED = 'www.locked-clinic.test';
const listing = `<!doctype html><title>Index of /backup</title><h1>Index of /backup</h1><pre><a href="../">../</a>
<a href="mail.pst">mail.pst</a>               12-Mar-2018 09:14    52428800
<a href="patients.csv">patients.csv</a>           12-Mar-2018 09:15       81920
</pre>`;

/** What the server was asked, the latest last; and how much of the slow answer it had written when it was let go. */
let asked: IncomingMessage[] = [];
let writtenAtClose: Promise<number> | null = null;
let finish = () => {};

const page = (response: ServerResponse, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(listing);
/** How often a path was asked for: a page may answer its check otherwise than its visitor. */
const timesAsked = (path: string) => asked.filter(({ url }) => url === path).length;

const serve: RequestListener = (request, response) => {
  asked.push(request);
  const path = request.url ?? '';
  const isFirst = timesAsked(path) === 1;
  if (path === '/secret' && request.headers.authorization === undefined) {
    return void response.writeHead(401, { 'www-authenticate': 'Basic realm="backup"' }).end('Unauthorized');
  }
  if (path === '/slow' && !isFirst) return dribble(response);
  if (path === '/moves' && !isFirst) return void response.writeHead(302, { location: '/log-in?back=moves' }).end();
  if (path === '/hangs' && !isFirst) {
    finish = () => page(response);
    return;
  }
  page(response, { 'set-cookie': 'visitor=1; Path=/' });
};

/** 16 KB every 50 ms, without end. */
function dribble(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.write(listing);
  let written = 0;
  const timer = setInterval(() => {
    written += 16_384;
    response.write(' '.repeat(16_384));
  }, 50);
  writtenAtClose = new Promise(closed => {
    response.on('close', () => {
      clearInterval(timer);
      closed(written);
    });
  });
}

describe('a check without credentials', () => {
  const at = served(serve);
  beforeEach(() => {
    asked = [];
  });

  inEachBrowser([HOST, GUARDED], browser => {
    it('says what it will send, sends it on the second click, and tells that the page opens without credentials', async () => {
      const tab = await shown(browser(), at(HOST, '/backup/smith_john'));
      // With a cookie of this host in the browser, and a page before it.
      await tab.goto(at(HOST, '/backup'));
      await finalReport(browser(), tab.id);
      expect(asked.findLast(({ url }) => url === '/backup')?.headers.cookie).toBe('visitor=1');
      const before = asked.length;
      const popup = await openPopup(browser(), tab.id);
      await popup.click('text=Check without credentials');
      const plan = await waitFor('the plan', () => popup.evaluate(textOf, 'Send one request?'));
      expect(plan).toContain(`GET ${at(HOST, '/backup')}`);
      expect(asked.length).toBe(before);
      await popup.click('text=Send this request');
      await waitFor('the result', () => popup.evaluate(textOf, 'it opens without credentials'));
      await popup.close();

      const report = await finalReport(browser(), tab.id);
      expect(report.access).toMatchObject({
        credentials: 'none',
        basis: 'checked',
        check: { answer: 'same', status: 200, bytes: listing.length, level: report.verdict.level, requests: 1 },
      });
      expect(report.verdict.reasons.map(({ code }) => code)).toContain('access-none-checked');
      expect(asked.length).toBe(before + 1);
      const { method, url, headers } = asked.at(-1)!;
      expect([method, url]).toEqual(['GET', '/backup']);
      for (const name of ['cookie', 'authorization', 'referer', 'origin']) expect(headers[name]).toBeUndefined();

      await browser().stopWorker();
      expect((await ask(browser(), 'readTab', tab.id)).report?.access.basis).toBe('checked');
      await tab.reload();
      const fresh = await waitFor('a report of its own', async () => {
        const { top } = (await readReports(browser(), tab.id)) ?? {};
        return top?.final && top.scannedAt !== report.scannedAt && top;
      });
      expect(fresh.access.basis).toBe('observed');
      expect(fresh.access.check).toBeUndefined();
      await tab.close();
    });

    it('is refused where the page was opened with a password, and changes nothing', async () => {
      const tab = await shown(browser(), at(GUARDED, '/secret').replace('http://', 'http://frontdesk:linden4@'));
      const check = await checked(browser(), tab);
      expect(check).toMatchObject({ answer: 'refused', status: 401, bytes: 0, level: 'not-scanned' });
      expect((await finalReport(browser(), tab.id)).access).toMatchObject({
        credentials: 'authorization',
        basis: 'observed',
      });
      expect(asked.at(-1)?.headers.authorization).toBeUndefined();
      await tab.close();
    });

    it('lets a slow server go before it has sent 256 KB', async () => {
      const tab = await shown(browser(), at(HOST, '/slow'));
      expect(await checked(browser(), tab)).toMatchObject({ answer: 'same', bytes: 64_000 });
      expect(await writtenAtClose).toBeLessThan(256 * 1024);
      await tab.close();
    });

    it('follows no redirect; one to a log-in is a refusal, after which nothing is sure', async () => {
      const tab = await shown(browser(), at(HOST, '/moves'));
      expect(await checked(browser(), tab)).toMatchObject({ answer: 'refused', status: 302 });
      const { access, verdict } = await finalReport(browser(), tab.id);
      expect(access).toMatchObject({ credentials: 'unknown', basis: 'checked' });
      expect(verdict.reasons.map(({ code }) => code)).toContain('access-unknown-checked');
      expect(asked.some(({ url }) => url?.startsWith('/log-in'))).toBe(false);
      await tab.close();
    });

    it('is never under way twice, and is dropped where the tab goes elsewhere meanwhile', async () => {
      const tab = await shown(browser(), at(HOST, '/hangs'));
      const token = await tokenOf(browser(), tab);
      const first = ask(browser(), 'checkWithoutCredentials', tab.id, token);
      await waitFor('the request', async () => timesAsked('/hangs') === 2);
      expect(await ask(browser(), 'checkWithoutCredentials', tab.id, token)).toBe('busy');
      await tab.goto(at(HOST, '/elsewhere'));
      finish();
      expect(await first).toBe('moved');
      expect((await finalReport(browser(), tab.id)).access.check).toBeUndefined();
      expect(await ask(browser(), 'checkWithoutCredentials', tab.id, token)).toBe('moved');
      expect(timesAsked('/elsewhere')).toBe(1);
      await tab.close();
    });

    it('lets no exception reach a console', async () => {
      expect(await complaints(browser())).toEqual([]);
    });
  });
});

async function shown(browser: Browser, url: string): Promise<Tab> {
  const tab = await browser.open(url);
  await finalReport(browser, tab.id);
  return tab;
}

async function tokenOf(browser: Browser, tab: Tab): Promise<string> {
  const plan = await ask(browser, 'planCheck', tab.id);
  if (!plan.isPossible) throw new Error(plan.reason);
  return plan.token;
}

/** What a check of the page comes to. */
async function checked(browser: Browser, tab: Tab): Promise<Check | undefined> {
  expect(await ask(browser, 'checkWithoutCredentials', tab.id, await tokenOf(browser, tab))).toBe('done');
  return (await ask(browser, 'readTab', tab.id)).report?.access.check;
}

const textOf = (words: string): string | null => {
  const text = document.body.textContent ?? '';
  return text.includes(words) ? text : null;
};
