import { describe, expect, it } from 'vitest';
import type { Browser } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { ask } from './ask';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const HOST = 'secret.ledger-clinic.test';

const address = served((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
    `<!doctype html><title>Index of /backup/</title><h1>Index of /backup/</h1><hr><pre><a href="../">../</a>
<a href="patients.csv">patients.csv</a>            12-Feb-2026 10:00          9
<a href="patients_2025.pst">patients_2025.pst</a>       12-Feb-2026 10:00  104857600
</pre><hr>`,
  );
});

const ledgersOf = (browser: Browser): Promise<string[]> =>
  browser.evaluate(() =>
    navigator.locks.request('ledger', async () =>
      Object.keys(await chrome.storage.session.get(null)).filter(key => key.startsWith('ledger:')),
    ),
  );

describe('a private window', () => {
  inEachBrowser([HOST], browser => {
    it('is scanned where the person lets us in, and nothing is written down of what it opened', async () => {
      await browser().allowPrivate();
      const open = (path: string, isPrivate: boolean): Promise<number | null> =>
        browser().evaluate(
          async ([url, incognito]) => {
            const all = await chrome.windows.getAll();
            const other = all.find(one => one.incognito === incognito) ?? (await chrome.windows.create({ incognito }));
            return (await chrome.tabs.create({ url, windowId: other!.id })).id ?? null;
          },
          [address(HOST, path), isPrivate] as [string, boolean],
        );
      const secret = await waitFor('the private tab', () => open('/secretly/', true));
      const view = await waitFor('its report', async () => {
        const { report, ledger } = await ask(browser(), 'readTab', secret);
        return report?.final && { report, ledger };
      });
      expect(view.report.verdict.level).toBe('medium');
      expect(view.ledger).toBeNull();
      expect(await ledgersOf(browser())).toEqual([]);

      const shown = await waitFor('the tab beside it', () => open('/', false));
      await waitFor('its page', async () => (await ask(browser(), 'readTab', shown)).ledger?.pages.count === 1);
      expect(await ledgersOf(browser())).toEqual([`ledger:${HOST}`]);
      expect((await ask(browser(), 'readTab', secret)).ledger).toBeNull();

      const { draftId } = await ask(browser(), 'beginLetter', secret);
      expect((await ask(browser(), 'readDraft', draftId))?.ledger).toBeNull();
      expect((await ask(browser(), 'readVisit', draftId)).state).toBe('private');
    });
  });
});
