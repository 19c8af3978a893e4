import { describe, expect, it } from 'vitest';
import { waitFor } from '../browsers/wait-for';
import { entry, HTML_BODY, har, JSON_BODY, mhtml, packedWarc } from '../saved/made';
import { complaints } from './complaints';
import { inEachBrowser } from './in-each-browser';

const html = { url: 'http://host.test/ward', contentType: 'text/html', body: HTML_BODY };
const json = { url: 'http://host.test/api', contentType: 'application/json', body: JSON_BODY };
const FILES = Object.entries({
  'session.har': har([entry(json)]),
  'crawl.warc.gz': packedWarc([html]),
  'ward.mhtml': mhtml([html]),
}).map(([name, bytes]) => ({ name, base64: Buffer.from(bytes).toString('base64') }));

describe('the page that scans saved files', () => {
  inEachBrowser([], browser => {
    it('reads archives in a thread of its own and leaves nothing in storage', async () => {
      const stored = () =>
        browser().evaluate(async () =>
          JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
        );
      const tab = await browser().open(browser().extensionUrl('src/scan-files/index.html'));
      await waitFor('the page', () => tab.evaluate(() => document.querySelector('input[type=file]') !== null));
      await tab.evaluate(files => {
        const chosen = new DataTransfer();
        for (const { name, base64 } of files) {
          chosen.items.add(new File([Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))], name));
        }
        const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, FILES);
      const shown = await waitFor(
        'the verdicts',
        () =>
          tab.evaluate(() => {
            if (!document.querySelector('.outcome')?.textContent?.includes('3 files read')) return null;
            return Array.from(document.querySelectorAll('.result'), result =>
              ['.level', '.name code'].map(part => result.querySelector(part)?.textContent),
            );
          }),
        30_000,
      );
      expect(shown).toEqual([
        ['Critical', 'session.har'],
        ['High', 'crawl.warc.gz'],
        ['High', 'ward.mhtml'],
      ]);
      const kept = await stored();
      // The background has noticed the tab, and nothing of what is read in it.
      expect(kept).toContain('extension:');
      expect(kept).not.toMatch(/report:|host\.test|session\.har|crawl|ward/);
      await tab.close();
    });

    it('lets no exception reach a console', async () => {
      expect(await complaints(browser())).toEqual([]);
    });
  });
});
