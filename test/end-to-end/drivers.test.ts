import { describe, expect, it } from 'vitest';
import { waitFor } from '../browsers/wait-for';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const HOST = 'plain.fernhollow.test';

describe('a test can lean on the driver', () => {
  const at = served((request, response) => {
    const isJson = request.url === '/json';
    response.writeHead(200, { 'content-type': isJson ? 'application/json' : 'text/html' });
    response.end(isJson ? '{"a":1}' : `<title>${request.url}</title>`);
  });

  inEachBrowser([HOST], browser => {
    it('opens a host name, goes back, and keeps the number of the tab', async () => {
      const tab = await browser().open(at(HOST, '/first'));
      await tab.goto(at(HOST, '/second'));
      await tab.goBack();
      await waitFor('the first page', () => tab.evaluate(() => document.title === '/first'));
      const known = await browser().evaluate(async id => (await chrome.tabs.get(id)).url, tab.id);
      expect(known).toBe(at(HOST, '/first'));
      await tab.close();
    });

    it('hears an error that nobody catches in the worker or in a page of the extension', async () => {
      const page = await browser().open(browser().extensionUrl('src/welcome/index.html'));
      await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('planted in a page'))));
      await waitFor('the error', async () =>
        (await browser().console()).some(message => message.text.includes('planted in a page')),
      );
      await page.close();
    });

    it('ends the worker, which is there again when it is needed', async () => {
      await browser().stopWorker();
      await browser().stopWorker();
      expect(await browser().evaluate(() => chrome.runtime.getManifest().manifest_version)).toBe(3);
    });
  });
});
