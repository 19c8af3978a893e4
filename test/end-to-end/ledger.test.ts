import { describe, expect, it } from 'vitest';
import type { Draft, TabView } from '../../src/messages/protocol';
import { type Browser, openPopup } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { finalReport } from '../lab/visit';
import { ask } from './ask';
import { complaints } from './complaints';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const LEAK = 'backup.ledger-clinic.test';
const HARMLESS = 'news.ledger-clinic.test';

/** A listing that names patients, with folders to browse and a file to take; a front page elsewhere. */
const address = served((request, response) => {
  const url = request.url ?? '/';
  if (url.endsWith('.csv')) {
    response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '9' }).end('name,ssn\n');
    return;
  }
  if (url.startsWith('/logo')) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    return;
  }
  const isLeak = request.headers.host?.startsWith(LEAK) === true;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(isLeak ? listing(url) : front);
});
const listing = (path: string): string => `<!doctype html><html><head><title>Index of ${path}</title></head><body>
<img src="/logo.svg" alt=""><iframe src="/frame-of-nothing" title="frame"></iframe><h1>Index of ${path}</h1><hr><pre><a href="../">../</a>
<a href="patients.csv">patients.csv</a>            12-Feb-2026 10:00          9
<a href="patients_2025.pst">patients_2025.pst</a>       12-Feb-2026 10:00  104857600
<a href="medical_records.vhd">medical_records.vhd</a>     12-Feb-2026 10:00  104857600
</pre><hr></body></html>`;
const front =
  '<!doctype html><title>News</title><img src="/logo.svg" alt=""><h1>Opening hours</h1><p>Monday to Friday.</p>';

const keptOf = (browser: Browser): Promise<string> =>
  browser.evaluate(() =>
    navigator.locks.request('ledger', async () => JSON.stringify(await chrome.storage.session.get(null))),
  );
/** What is kept that speaks of a host: where it does not go, the failure says which. */
const keysAbout = async (browser: Browser, host: string): Promise<string[]> =>
  Object.entries(JSON.parse(await keptOf(browser))).flatMap(([key, value]) =>
    `${key} ${JSON.stringify(value)}`.includes(host) ? key : [],
  );
const viewOf = (browser: Browser, tabId: number): Promise<TabView> => ask(browser, 'readTab', tabId);

describe('what the browser did at a host', () => {
  inEachBrowser([LEAK, HARMLESS], browser => {
    it('is fourteen pages where fourteen were opened, a file that was saved, and all of it in the letter', async () => {
      const tab = await browser().open(address(HARMLESS, '/'));
      // What a browser opens while it installs the extension, nobody tells the extension.
      await waitFor('the extension to watch', async () => {
        await tab.goto(address(HARMLESS, '/'));
        return (await viewOf(browser(), tab.id)).ledger;
      });
      await tab.goto(address(LEAK, '/backup/1/'));
      for (let page = 2; page <= 14; page += 1) await tab.goto(address(LEAK, `/backup/${page}/`));
      expect((await finalReport(browser(), tab.id)).verdict.level).toBe('medium');
      await tab.goto(address(LEAK, '/backup/14/patients.csv'), 'nothing');
      const { ledger } = await waitFor('the saved file', async () => {
        const view = await viewOf(browser(), tab.id);
        return view.ledger?.downloads.count === 1 && view;
      });
      expect(ledger?.pages).toEqual({ count: 14, bound: 'exact' });

      const popup = await openPopup(browser(), tab.id);
      const said = await waitFor('the sentence', () => popup.evaluate(sentenceOn));
      expect(said).toContain('You have enough to report. Please open no more.');
      expect(said).toContain('You opened 14 pages at this host');
      await popup.close();

      const { draftId } = await ask(browser(), 'beginLetter', tab.id);
      const draft = await ask(browser(), 'readDraft', draftId);
      const pages = draft?.ledger?.requests.filter(({ use }) => use === 'page') ?? [];
      expect(pages).toHaveLength(14);
      expect(draft?.ledger?.requests.some(({ use }) => use === 'frame')).toBe(true);
      expect(draft?.ledger?.downloads).toMatchObject([{ state: 'complete', bytes: 9 }]);
      const full: Draft = await ask(browser(), 'chooseLetter', draftId, {
        ...{ kind: 'owner', depth: 'full', language: 'en', law: 'none' },
      });
      expect(full.letter.body).toContain('14 pages');

      const letter = await browser().find(browser().extensionUrl('src/letter/index.html?draft='));
      await waitFor('the pane', () => letter.evaluate(saysFourteen));
      await letter.close();

      await tab.goto('about:blank');
      await waitFor('the draft to keep it', async () =>
        (await browser().evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))).includes(
          '"use":"page"',
        ),
      );
      await ask(browser(), 'deleteDraft', draftId);
      await tab.close();
    });

    it('goes on after the worker was stopped', async () => {
      const tab = await browser().open(address(LEAK, '/other/1/'));
      await finalReport(browser(), tab.id);
      const before = (await viewOf(browser(), tab.id)).ledger?.pages.count ?? 0;
      await browser().stopWorker();
      await tab.goto(address(LEAK, '/other/2/'));
      await waitFor('one page more', async () => (await viewOf(browser(), tab.id)).ledger?.pages.count === before + 1);
      await tab.close();
    });

    it('is kept nowhere once a harmless host is left', async () => {
      const tab = await browser().open(address(HARMLESS, '/'));
      await finalReport(browser(), tab.id);
      await waitFor('the page', async () => (await viewOf(browser(), tab.id)).ledger?.pages.count === 1);
      expect(await keptOf(browser())).toContain(`ledger:${HARMLESS}`);
      await tab.goto('about:blank');
      await expect.poll(() => keysAbout(browser(), HARMLESS), { timeout: 10_000 }).toEqual([]);
      await tab.close();
    });

    it('is dropped with the tab that is closed', async () => {
      const tab = await browser().open(address(HARMLESS, '/'));
      await waitFor('the page', async () => (await keptOf(browser())).includes(`ledger:${HARMLESS}`));
      await tab.close();
      await expect.poll(() => keysAbout(browser(), HARMLESS), { timeout: 10_000 }).toEqual([]);
    });

    it('lets no exception reach a console', async () => {
      expect(await complaints(browser())).toEqual([]);
    });
  });
});

const sentenceOn = (): string | null => {
  const { textContent } = document.body;
  return textContent.includes('14 pages') ? textContent : null;
};
const saysFourteen = (): boolean =>
  document.querySelector('.ledger-counts')?.textContent.includes('14 pages opened') === true;
